package org.acrm.shared.service;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

final class CsvList implements ListFile {

    private static final String FORMULA = "=+-@\t\r";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter csv;
    private final boolean spreadsheet;

    CsvList(OutputStream to, boolean spreadsheet) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(spreadsheet ? BYTE_ORDER_MARK : "");
        this.csv = new CSVPrinter(out, CSVFormat.RFC4180);
        this.spreadsheet = spreadsheet;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        csv.printRecord(cells.stream().map(this::shown).toArray());
    }

    private Object shown(Object cell) {
        if (cell instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return spreadsheet && cell instanceof String text ? harmless(text) : cell;
    }

    /** A text that a spreadsheet would take for a formula is shown as it is. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
