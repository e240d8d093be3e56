package org.acrm.intake.service;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.acrm.intake.kernel.CsvRecords;
import org.acrm.intake.kernel.Encodings;
import org.acrm.intake.kernel.Records;
import org.acrm.intake.kernel.UnreadableFile;
import org.acrm.shared.entity.BusinessException;

/** Opens a kept file: gzip and workbooks are known by their first bytes, not by their name. */
final class DeliveredRecords {

    private static final int BUFFER = 1 << 16;

    /** An open file, its header read. */
    record Open(Records records, List<String> header, String encoding) implements AutoCloseable {

        @Override
        public void close() {
            records.close();
        }
    }

    private DeliveredRecords() {}

    /** Rows of the profile itself are in no file. */
    static Open open(Path file, FileRule rule) {
        if (rule.constant()) {
            InputStream rows = new ByteArrayInputStream(DeliveryFolder.csv(rule.rows()));
            Records records = new CsvRecords(rows, StandardCharsets.UTF_8, ',', '"');
            return new Open(records, header(records), StandardCharsets.UTF_8.name());
        }
        return open(file, rule.format(), rule.columns());
    }

    static Open open(Path file, FileFormat format, List<String> columns) {
        if (!Files.exists(file)) {
            throw new BusinessException("error.intake.file_gone", String.valueOf(file.getFileName()));
        }
        Charset[] charset = {format.charset()};
        Records records = records(file, format, charset);
        try {
            List<String> header = format.header() ? header(records) : columns;
            return new Open(records, header, charset[0] == null ? "XLSX" : charset[0].name());
        } catch (RuntimeException e) {
            records.close();
            throw e;
        }
    }

    /** The first text of a file; empty for a workbook. */
    static String beginning(Path file) {
        try {
            byte[] first = start(Files.newInputStream(file), Encodings.SAMPLE);
            if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
                return "";
            }
            boolean gzip = first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
            byte[] text = gzip ? start(bytes(file, true), Encodings.SAMPLE) : first;
            return new String(text, Encodings.detect(text));
        } catch (EOFException | ZipException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> header(Records records) {
        if (!records.next()) {
            throw new UnreadableFile("empty", 1, "no header row");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            names.add(records.field(i).strip());
        }
        return names;
    }

    private static Records records(Path file, FileFormat format, Charset[] charset) {
        try {
            byte[] first = start(Files.newInputStream(file), 4);
            if (first.length >= 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
                charset[0] = null;
                return new WorkbookRecords(file);
            }
            boolean gzip = first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
            if (charset[0] == null) {
                charset[0] = Encodings.detect(start(bytes(file, gzip), Encodings.SAMPLE));
            }
            return new CsvRecords(bytes(file, gzip), charset[0], format.delimiter(), format.quote());
        } catch (EOFException | ZipException e) {
            throw new UnreadableFile("damaged", 1, "compressed data ends early or is damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream bytes(Path file, boolean gzip) throws IOException {
        InputStream raw = Files.newInputStream(file);
        return gzip ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    private static byte[] start(InputStream bytes, int count) throws IOException {
        try (bytes) {
            return bytes.readNBytes(count);
        }
    }
}
