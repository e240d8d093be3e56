package org.acrm.intake.service;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.acrm.intake.entity.RejectReason;
import org.acrm.intake.entity.RejectedRow;

/** Rejected rows with their values as delivered, read from the kept file again: personal data is stored in no second place. */
final class RejectedLines {

    static final List<String> ADDED = List.of("reject_column", "reject_reason", "reject_detail");

    private static final String DOTS = "••••";

    private final Path file;
    private final FileRule rule;
    private final PersonalColumns personal;
    private final boolean unmasked;

    /** @param unmasked whether personal values may be shown */
    RejectedLines(Path file, FileRule rule, PersonalColumns personal, boolean unmasked) {
        this.file = file;
        this.rule = rule;
        this.personal = personal;
        this.unmasked = unmasked;
    }

    /** @param rejects in the order of the file */
    RejectedTable table(List<RejectedRow> rejects) {
        try (DeliveredRecords.Open open = DeliveredRecords.open(file, rule)) {
            List<String> header = delivered(open.header());
            Set<String> shown = shown(open.header());
            List<RejectedTable.Line> lines = new ArrayList<>();
            long at = 0;
            for (RejectedRow reject : rejects) {
                while (at < reject.rowNo() && open.records().next()) {
                    at++;
                }
                lines.add(new RejectedTable.Line(told(reject, shown), values(open, header, shown)));
            }
            return new RejectedTable(header, lines);
        }
    }

    /**
     * The rows in the file's own encoding and delimiter, with three columns more, ready to be mended and sent again.
     *
     * @param next the rejects after a row number, in the order of the file; none at the end
     * @param mark whether UTF-8 gets a byte order mark, which spreadsheets want
     */
    void write(OutputStream to, LongFunction<List<RejectedRow>> next, boolean mark) {
        try (DeliveredRecords.Open open = DeliveredRecords.open(file, rule)) {
            Charset charset =
                    open.encoding().equals("XLSX") ? StandardCharsets.UTF_8 : Charset.forName(open.encoding());
            Writer out = new BufferedWriter(new OutputStreamWriter(to, encoder(charset)));
            if (mark && charset.equals(StandardCharsets.UTF_8)) {
                out.write('\uFEFF');
            }
            List<String> header = delivered(open.header());
            Set<String> shown = shown(open.header());
            writeRow(out, header, ADDED);
            long at = 0;
            List<RejectedRow> rejects = next.apply(0);
            while (!rejects.isEmpty()) {
                for (RejectedRow reject : rejects) {
                    while (at < reject.rowNo() && open.records().next()) {
                        at++;
                    }
                    writeRow(out, values(open, header, shown), reasons(told(reject, shown)));
                }
                rejects = next.apply(at);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> reasons(RejectedRow reject) {
        return List.of(text(reject.column()), reject.reason().name(), text(reject.detail()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** A file that was mended once and rejected again keeps one set of reasons. */
    private static List<String> delivered(List<String> header) {
        return header.stream().filter(column -> !ADDED.contains(column)).toList();
    }

    /** Columns that may be shown in clear; what nobody mapped may hold anything. */
    private Set<String> shown(List<String> header) {
        return unmasked ? Set.copyOf(header) : personal.open(header, rule);
    }

    /** A detail quotes the value, but for a length. */
    private static RejectedRow told(RejectedRow reject, Set<String> shown) {
        boolean quotes = reject.detail() != null && reject.reason() != RejectReason.TOO_LONG;
        return !quotes || reject.column() == null || shown.contains(reject.column())
                ? reject
                : new RejectedRow(reject.rowNo(), reject.column(), reject.reason(), masked(reject.detail()));
    }

    private static List<String> values(DeliveredRecords.Open open, List<String> header, Set<String> shown) {
        List<String> values = new ArrayList<>();
        for (String column : header) {
            int place = open.header().indexOf(column);
            String value = place < open.records().size() ? open.records().field(place) : "";
            values.add(shown.contains(column) || value.isBlank() ? value : masked(value.strip()));
        }
        return values;
    }

    private static String masked(String value) {
        return Character.toString(value.codePointAt(0)) + DOTS;
    }

    private void writeRow(Writer out, List<String> values, List<String> more) throws IOException {
        char delimiter = rule.format().delimiter();
        for (int i = 0; i < values.size() + more.size(); i++) {
            if (i > 0) {
                out.write(delimiter);
            }
            out.write(
                    DeliveryFolder.quoted(i < values.size() ? values.get(i) : more.get(i - values.size()), delimiter));
        }
        out.write('\n');
    }

    private static CharsetEncoder encoder(Charset charset) {
        return charset.newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .onMalformedInput(CodingErrorAction.REPLACE);
    }
}
