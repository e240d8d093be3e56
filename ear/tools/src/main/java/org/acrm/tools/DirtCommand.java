package org.acrm.tools;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code lab dirt --truth FILE}: how much of the planted dirt the running bank's imports and nights have found. */
final class DirtCommand {

    private final Rest bank;
    private final PrintStream out;

    DirtCommand(Rest bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    void run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("truth"));
        Path truth = arguments.requiredFile("truth");
        Map<DirtReport.Kind, Set<String>> planted = planted(DelimitedFile.read(truth));
        JsonPrinter.print(new DirtReport(planted, rejected(), failing(), typos(truth)).told(), out);
    }

    /** Who was delivered twice stands in {@code duplicates.csv} beside the file. */
    private MatchedTypos typos(Path truth) {
        Path duplicates = truth.resolveSibling("duplicates.csv");
        List<String[]> same = new ArrayList<>();
        List<String[]> merged = new ArrayList<>();
        List<String[]> asked = new ArrayList<>();
        JsonObject found = bank.get("/identity/duplicates");
        for (boolean companies : new boolean[] {false, true}) {
            if (Files.exists(duplicates)) {
                DuplicatesReport.read(duplicates, companies).same().values().forEach(same::addAll);
            }
            merged.addAll(DuplicatesCommand.pairs(found.getJsonArray("merged"), companies));
            asked.addAll(DuplicatesCommand.pairs(found.getJsonArray("asked"), companies));
        }
        return new MatchedTypos(same, merged, asked);
    }

    private static Map<DirtReport.Kind, Set<String>> planted(DelimitedFile truth) {
        int file = truth.columnOf("file");
        int key = truth.columnOf("row_key");
        int defect = truth.columnOf("defect");
        Map<DirtReport.Kind, Set<String>> planted = new HashMap<>();
        truth.rows().forEach(row -> planted.computeIfAbsent(
                        new DirtReport.Kind(row.get(file), row.get(defect)), kind -> new HashSet<>())
                .add(own(row.get(key))));
        return planted;
    }

    /** A role is known by its holding alone: the customer may be what is wrong with it. */
    private static String own(String key) {
        return key.replaceFirst("\\|.*", "");
    }

    /** {@code 2026-11-20_customers.csv.gz} and {@code customers.csv} hold customers. */
    private static String kind(String name) {
        return name.replaceFirst("\\..*", "").replaceFirst("^[-\\d]+_", "").replaceFirst("_\\d.*", "");
    }

    private Map<String, List<DirtReport.Reject>> rejected() {
        Map<String, List<DirtReport.Reject>> rejected = new HashMap<>();
        for (JsonObject delivery : bank.list("/imports")) {
            String path = "/imports/" + delivery.getJsonNumber("id");
            for (JsonObject file : bank.get(path).getJsonArray("files").getValuesAs(JsonObject.class)) {
                if (file.getJsonNumber("rejectedRows").longValue() > 0) {
                    String kind = kind(file.getString("name"));
                    rejected.computeIfAbsent(kind, name -> new ArrayList<>())
                            .addAll(rejects(path + "/files/" + file.getJsonNumber("id") + "/rejects"));
                }
            }
        }
        return rejected;
    }

    private Map<String, Set<String>> failing() {
        Map<String, Set<String>> failing = new HashMap<>();
        for (JsonObject rule : bank.list("/quality/rules")) {
            if (DirtReport.RULES.containsValue(rule.getString("code")) && rule.getInt("failed", 0) > 0) {
                String path = "/quality/rules/" + rule.getJsonNumber("id") + "/failing";
                failing.put(rule.getString("code"), new TreeSet<>(column(path, 1)));
            }
        }
        return failing;
    }

    private List<DirtReport.Reject> rejects(String path) {
        DelimitedFile table = table(path);
        int reason = table.columnOf("reject_reason");
        return table.rows().stream()
                .map(row -> new DirtReport.Reject(row.get(0), row.get(reason)))
                .toList();
    }

    private List<String> column(String path, int column) {
        return table(path).rows().stream().map(row -> row.get(column)).toList();
    }

    /** A table that the bank gives as CSV. */
    private DelimitedFile table(String path) {
        try {
            Path file = Files.createTempFile("acrm", ".csv");
            try {
                bank.download(path, file);
                return DelimitedFile.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
