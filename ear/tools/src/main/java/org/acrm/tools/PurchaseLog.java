package org.acrm.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who bought when and for how much. Purchases of one customer on one day are one purchase. Read from a file with a header, whose columns
 * are named {@code customer}, {@code date} and {@code amount}, or without one as CDNOW's: customer, sample, date, quantity and dollars,
 * with blanks between.
 *
 * @param customers the amount of each day of each customer, in order of time
 */
record PurchaseLog(Collection<TreeMap<LocalDate, Double>> customers) {

    private static final int CDNOW_FIELDS = 5;

    /** @param data a file, or a folder with one text file */
    static PurchaseLog read(Path data) {
        try {
            Path file = Files.isDirectory(data) ? only(data) : data;
            String first;
            try (Stream<String> lines = Files.lines(file)) {
                first = lines.findFirst().orElse("");
            }
            Stream<List<String>> rows = first.chars().anyMatch(Character::isLetter) ? delimited(file) : blanks(file);
            return of(rows);
        } catch (IOException e) {
            throw new RequestException(data + " cannot be read: " + e.getMessage());
        }
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            if (texts.size() != 1) {
                throw new RequestException("There is not one .txt file in " + folder + " but " + texts.size());
            }
            return texts.get(0);
        }
    }

    private static Stream<List<String>> delimited(Path path) {
        DelimitedFile file = DelimitedFile.read(path);
        int customer = file.columnOf("customer");
        int date = file.columnOf("date");
        int amount = file.columnOf("amount");
        return file.rows().stream().map(row -> List.of(row.get(customer), row.get(date), row.get(amount)));
    }

    private static Stream<List<String>> blanks(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<String> fields = List.of(line.strip().split("\\s+"));
            if (fields.size() == CDNOW_FIELDS) {
                rows.add(List.of(fields.get(0), fields.get(2), fields.get(4)));
            } else if (!line.isBlank()) {
                throw new RequestException("Not 5 fields: " + line.strip());
            }
        }
        return rows.stream();
    }

    private static PurchaseLog of(Stream<List<String>> rows) {
        Map<String, TreeMap<LocalDate, Double>> customers = new HashMap<>();
        rows.forEach(row -> customers
                .computeIfAbsent(row.get(0), key -> new TreeMap<>())
                .merge(date(row.get(1)), amount(row.get(2)), Double::sum));
        if (customers.isEmpty()) {
            throw new RequestException("There are no purchases");
        }
        return new PurchaseLog(customers.values());
    }

    private static LocalDate date(String text) {
        try {
            return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw new RequestException("Not a date: " + text);
        }
    }

    private static double amount(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new RequestException("Not an amount: " + text);
        }
    }

    LocalDate begin() {
        return customers.stream()
                .map(TreeMap::firstKey)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    LocalDate end() {
        return customers.stream()
                .map(TreeMap::lastKey)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
