package org.acrm.demo;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A delivery read back by a reader of its own, which shares no code with the generator. */
final class DeliveredBank {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final String date;

    private DeliveredBank(Path folder, String date) {
        this.folder = folder;
        this.date = date;
    }

    static DeliveredBank written(Path folder, String date, String... options) {
        List<String> args = new ArrayList<>(List.of("--out", folder.toString()));
        args.addAll(List.of(options));
        Run run = run(args.toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new IllegalStateException(run.errors());
        }
        return new DeliveredBank(folder, date);
    }

    record Run(int exitCode, String output, String errors) {}

    static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = DemoBank.run(args, MORNING, new PrintStream(out, true), new PrintStream(err, true));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<Map<String, String>> rows(String name) {
        Path plain = folder.resolve(date + "_" + name + ".csv");
        Path path = Files.exists(plain) ? plain : folder.resolve(date + "_" + name + ".csv.gz");
        return read(path);
    }

    List<Map<String, String>> truth(String name) {
        return read(folder.resolve("truth").resolve(name + ".csv"));
    }

    String summary() throws IOException {
        return Files.readString(folder.resolve("truth").resolve("summary.json"));
    }

    private static List<Map<String, String>> read(Path path) {
        try (InputStream file = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> header = fields(reader.readLine());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> fields = fields(line);
                if (fields.size() != header.size()) {
                    throw new IllegalStateException(
                            path + " row " + (rows.size() + 2) + " has " + fields.size() + " fields");
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < fields.size(); i++) {
                    row.put(header.get(i), fields.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No field of the demo holds a line break, so a line is a row. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
