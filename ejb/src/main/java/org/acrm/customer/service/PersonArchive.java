package org.acrm.customer.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of {@code data.json} and one CSV a table, in UTF-8 with the mark that spreadsheets want. */
final class PersonArchive {

    private PersonArchive() {}

    static void write(Map<String, List<Map<String, Object>>> tables, OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            part(zip, "data.json", json(tables));
            for (Map.Entry<String, List<Map<String, Object>>> table : tables.entrySet()) {
                part(zip, table.getKey() + ".csv", csv(table.getValue()));
            }
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String json(Map<String, List<Map<String, Object>>> tables) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        tables.forEach((table, rows) -> {
            JsonArrayBuilder list = Json.createArrayBuilder();
            rows.forEach(row -> list.add(object(row)));
            all.add(table, list);
        });
        return all.build().toString();
    }

    private static JsonObjectBuilder object(Map<String, Object> row) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        row.forEach((column, value) -> {
            if (value == null) {
                object.addNull(column);
            } else if (value instanceof Boolean flag) {
                object.add(column, flag);
            } else if (value instanceof Number number) {
                object.add(column, new BigDecimal(number.toString()));
            } else {
                object.add(column, value.toString());
            }
        });
        return object;
    }

    private static String csv(List<Map<String, Object>> rows) {
        StringBuilder text =
                new StringBuilder("\uFEFF").append(line(List.copyOf(rows.get(0).keySet())));
        rows.forEach(row -> text.append(line(row.values().stream()
                .map(value -> value == null ? "" : value.toString())
                .toList())));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PersonArchive::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+")
                ? "'" + text
                : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
