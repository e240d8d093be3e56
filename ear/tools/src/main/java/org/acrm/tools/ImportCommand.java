package org.acrm.tools;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code import --profile NAME PATH...}: sends the files that the profile takes, starts the import and follows it to its end.
 * {@code import --delivery ID PATH...} sends mended files to a delivery that was refused, and carries on.
 */
final class ImportCommand {

    private static final Set<String> ENDED = Set.of("FINISHED", "REFUSED", "STOPPED");

    private final Rest bank;
    private final PrintStream out;
    private String lastLine = "";

    ImportCommand(Rest bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    void run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("profile", "delivery", "known", "rejects"));
        String before = arguments
                .text("delivery")
                .map(id -> "/imports/" + Rest.segment(id))
                .orElse(null);
        String profile = before == null
                ? arguments.required("profile")
                : bank.get(before).getString("profile");
        List<Path> taken = taken(profile, files(arguments.words()));
        String delivery = before == null ? opened(profile) : before;
        for (Path file : taken) {
            out.printf("sending %s (%,d bytes)%n", file.getFileName(), size(file));
            bank.put(delivery + "/files/" + Rest.segment(file.getFileName().toString()), file);
        }
        arguments.text("known").ifPresent(rows -> treatKnown(delivery, rows));
        bank.post(delivery + "/run", null);
        JsonObject state = followed(delivery);
        state.getJsonArray("files").getValuesAs(JsonObject.class).forEach(this::printFile);
        arguments.text("rejects").ifPresent(folder -> fetchRejects(delivery, state, Path.of(folder)));
        judge(state);
    }

    /** Files that have not begun; the rows of the profile itself stay as it says. */
    private void treatKnown(String delivery, String rows) {
        for (JsonObject file : bank.get(delivery).getJsonArray("files").getValuesAs(JsonObject.class)) {
            if (file.getString("state").equals("RECEIVED")
                    && !file.getString("name").startsWith("~")) {
                bank.post(delivery + "/files/" + number(file, "id") + "/known?rows=" + Rest.segment(rows), null);
            }
        }
    }

    private String opened(String profile) {
        return "/imports/"
                + bank.post("/imports?profile=" + Rest.segment(profile), null).getJsonNumber("id");
    }

    private static List<Path> files(List<String> paths) {
        if (paths.isEmpty()) {
            throw new RequestException("Name a file or a folder to import");
        }
        List<Path> files = new ArrayList<>();
        for (String word : paths) {
            Path path = Path.of(word);
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(files::add);
                } catch (IOException e) {
                    throw new RequestException("Cannot read the folder " + path);
                }
            } else if (Files.isReadable(path)) {
                files.add(path);
            } else {
                throw new RequestException("There is no readable file " + path);
            }
        }
        return files;
    }

    private List<Path> taken(String profile, List<Path> files) {
        List<String> patterns = bank
                .get("/imports/profiles/" + Rest.segment(profile))
                .getJsonArray("files")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(rule -> rule.getString("pattern"))
                .toList();
        List<Path> taken = new ArrayList<>();
        for (Path file : files) {
            if (patterns.stream().anyMatch(p -> matches(p, file))) {
                taken.add(file);
            } else {
                out.printf("leaving out %s: profile %s has no rule for it%n", file.getFileName(), profile);
            }
        }
        if (taken.isEmpty()) {
            throw new RequestException("Profile " + profile + " takes none of these files; it wants "
                    + String.join(" ", Set.copyOf(patterns)));
        }
        return taken;
    }

    private static boolean matches(String pattern, Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(file.getFileName());
    }

    private JsonObject followed(String delivery) {
        JsonObject state = bank.get(delivery);
        while (!ENDED.contains(state.getString("state"))) {
            progress(state);
            Patience.pause();
            state = bank.get(delivery);
        }
        return state;
    }

    private void progress(JsonObject state) {
        state.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .filter(f -> Set.of("STAGING", "SAVING").contains(f.getString("state")))
                .map(f -> String.format(
                        Locale.ROOT,
                        "%s %s: %s, %,d rows read, %,d saved",
                        f.getString("target"),
                        f.getString("name"),
                        f.getString("state").toLowerCase(Locale.ROOT),
                        number(f, "readRows"),
                        number(f, "savedRows")))
                .findFirst()
                .filter(line -> !line.equals(lastLine))
                .ifPresent(line -> {
                    out.println(line);
                    lastLine = line;
                });
    }

    private void printFile(JsonObject file) {
        out.printf(
                Locale.ROOT,
                "%-36s %-14s %-9s %,12d read %,12d new %,12d changed %,12d unchanged %,12d kept %,10d rejected%n",
                file.getString("name"),
                file.getString("target"),
                file.getString("state"),
                number(file, "readRows"),
                number(file, "createdRows"),
                number(file, "changedRows"),
                number(file, "unchangedRows"),
                number(file, "keptRows"),
                number(file, "rejectedRows"));
    }

    private void fetchRejects(String delivery, JsonObject state, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (JsonObject file : state.getJsonArray("files").getValuesAs(JsonObject.class)) {
            if (number(file, "rejectedRows") > 0) {
                Path to = folder.resolve("rejected_" + file.getString("name").replaceFirst("\\.(gz|xlsx)$", ""));
                bank.download(delivery + "/files/" + number(file, "id") + "/rejects", to);
                out.println("rejected rows in " + to);
            }
        }
    }

    private static void judge(JsonObject state) {
        if (!"FINISHED".equals(state.getString("state"))) {
            String why = state.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                    .filter(f -> f.get("error") instanceof jakarta.json.JsonString)
                    .map(f -> f.getString("name") + ", " + f.getString("error"))
                    .findFirst()
                    .orElse(state.getString("message", "stopped"));
            String delivery = state.getString("state").toLowerCase(Locale.ROOT) + ": " + why;
            throw new BankException(
                    "REFUSED".equals(state.getString("state"))
                            ? delivery + "; mend the file and send it with --delivery " + number(state, "id")
                            : delivery);
        }
    }

    private static long number(JsonObject json, String name) {
        return json.getJsonNumber(name).longValue();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new RequestException("There is no readable file " + file);
        }
    }
}
