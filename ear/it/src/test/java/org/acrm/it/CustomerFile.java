package org.acrm.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of customers in the format that the demo bank delivers, row by row; values hold neither commas nor quotes. */
final class CustomerFile {

    private final List<String> columns;
    private final Map<String, String> sound;
    private final List<String> lines = new ArrayList<>();

    /** Its rows belong to the portfolio of the relationship manager with this login. */
    CustomerFile(Bank bank, String manager) {
        columns = Arrays.asList(lines(bank, "customers").get(0).split(","));
        lines.add(String.join(",", columns));
        String staff = cells(bank, "staff", manager)[0];
        String[] portfolio = cells(bank, "portfolios", staff);
        sound = new LinkedHashMap<>();
        columns.forEach(column -> sound.put(column, ""));
        sound.putAll(Map.of("kind", "RETAIL", "language", "en", "birth_date", "1990-05-17", "sex", "F"));
        sound.putAll(Map.of("portfolio_code", portfolio[0], "branch_code", portfolio[2]));
        sound.putAll(Map.of("customer_since", "2026-11-02", "updated_at", "2026-11-02T10:00:00"));
    }

    /** A sound row, but for what is said: columns and values in turn. */
    CustomerFile row(String number, String name, String... exceptions) {
        lines.add(sound(number, name, exceptions));
        return this;
    }

    CustomerFile line(String text) {
        lines.add(text);
        return this;
    }

    /** The same as a line of text. */
    String sound(String number, String name, String... exceptions) {
        Map<String, String> row = new LinkedHashMap<>(sound);
        row.put("customer_no", number);
        row.put("name", name);
        row.put("latin_name", name);
        for (int i = 0; i < exceptions.length; i += 2) {
            row.put(exceptions[i], exceptions[i + 1]);
        }
        return String.join(",", row.values());
    }

    Path write(String name) {
        Path file = Bank.TARGET.resolve("journeys").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(Bank bank, String file, String word) {
        return lines(bank, file).stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> List.of(cells).contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Bank bank, String file) {
        try {
            return Files.readAllLines(
                    bank.folder().resolve("delivered/" + RunningBank.FIRST_DATE + "_" + file + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
