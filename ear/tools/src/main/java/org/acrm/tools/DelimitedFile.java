package org.acrm.tools;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a text file: UTF-8, a header line, quotes as in RFC 4180, comma, semicolon, tab or bar between the cells,
 * gzipped or not.
 *
 * @param rows cells, stripped of blanks around them; each row as long as the header
 */
record DelimitedFile(List<String> header, List<List<String>> rows) {

    private static final String DELIMITERS = ",;\t|";
    private static final int LONGEST_HEADER = 1 << 20;

    static DelimitedFile read(Path file) {
        try (BufferedReader reader = open(file)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter(reader))
                    .setIgnoreEmptyLines(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(reader, format)) {
                return read(parser, file);
            }
        } catch (MalformedInputException e) {
            throw new RequestException(file + " is not UTF-8 text");
        } catch (IOException | UncheckedIOException e) {
            throw new RequestException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static DelimitedFile read(CSVParser parser, Path file) {
        List<String> header = null;
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord cells : parser) {
            List<String> row = cells.stream().map(String::strip).toList();
            if (header == null) {
                header = row;
            } else if (row.size() != header.size()) {
                throw new RequestException("Line " + parser.getCurrentLineNumber() + " of " + file + " has "
                        + row.size() + " cells, the header has " + header.size());
            } else {
                rows.add(row);
            }
        }
        if (header == null || rows.isEmpty()) {
            throw new RequestException(file + " has no rows");
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw new RequestException("Two columns of " + file + " have the same name");
        }
        return new DelimitedFile(header, rows);
    }

    int columnOf(String name) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new RequestException("There is no column " + name + "; the file has " + String.join(", ", header));
        }
        return column;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(gzipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8.newDecoder()));
        skipByteOrderMark(reader);
        return reader;
    }

    private static void skipByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    /** The one that the header line has most of, outside quotes. */
    private static char delimiter(BufferedReader reader) throws IOException {
        int[] seen = new int[DELIMITERS.length()];
        boolean quoted = false;
        reader.mark(LONGEST_HEADER);
        for (int i = 1; i < LONGEST_HEADER; i++) {
            int c = reader.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted ^= c == '"';
            int which = DELIMITERS.indexOf(c);
            if (!quoted && which >= 0) {
                seen[which]++;
            }
        }
        reader.reset();
        int best = 0;
        for (int i = 1; i < seen.length; i++) {
            best = seen[i] > seen[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }
}
