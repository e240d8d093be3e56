package org.acrm.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.acrm.shared.service.PrintedReport.Block;
import org.acrm.shared.service.PrintedReport.Group;
import org.acrm.shared.service.PrintedReport.Mean;
import org.acrm.shared.service.PrintedReport.Range;
import org.acrm.shared.service.PrintedReport.Row;
import org.acrm.shared.service.PrintedReport.Share;
import org.acrm.shared.service.PrintedReport.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a report as a workbook, one sheet each, tables side by side as on paper. Numbers are numbers, amounts with all their decimals, a
 * range two columns; texts are always texts, so that none becomes a formula.
 */
@ApplicationScoped
public class XlsxPrinter {

    private static final String NUMBERS = "#,##0";
    private static final String SHARES = "0.0%";
    private static final String SHADE = "EEF1F5";
    private static final int FACTS_ROW = 1;
    private static final int BLOCKS_ROW = 3;

    public void print(PrintedReport report, OutputStream to) {
        try (Workbook workbook = new Workbook(to, "ACRM", "1.0")) {
            for (Sheet sheet : report.sheets()) {
                Worksheet page = workbook.newWorksheet(sheet.name());
                text(page, 0, 0, report.title() + " – " + sheet.title(), true);
                text(page, FACTS_ROW, 0, String.join(" · ", report.facts()), false);
                int column = 0;
                for (Block block : sheet.blocks()) {
                    column = block(page, column, block) + 1;
                }
                if (sheet.note() != null) {
                    text(page, BLOCKS_ROW + 4 + sheet.longest(), 0, sheet.note(), false);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the first column after the table */
    private static int block(Worksheet page, int left, Block block) {
        int row = BLOCKS_ROW;
        text(page, row++, left, block.title(), true);
        if (!block.groups().isEmpty()) {
            groups(page, row++, left, block);
        }
        int column = left;
        for (int i = 0; i < block.heads().size(); i++) {
            text(page, row, column, block.heads().get(i), true);
            page.style(row, column).fillColor(SHADE).set();
            column += wide(block, i);
        }
        for (Row one : block.rows()) {
            row++;
            int at = left;
            for (int i = 0; i < block.heads().size(); i++) {
                cell(page, row, at, one.cells().get(i), one.total());
                at += wide(block, i);
            }
        }
        return column;
    }

    private static void groups(Worksheet page, int row, int left, Block block) {
        int column = left;
        int head = 0;
        for (Group group : block.groups()) {
            text(page, row, column, group.text(), true);
            page.style(row, column).fillColor(SHADE).set();
            for (int i = 0; i < group.columns(); i++) {
                column += wide(block, head++);
            }
        }
    }

    /** A range takes two columns. */
    private static int wide(Block block, int column) {
        List<Row> rows = block.rows();
        return rows.stream().anyMatch(row -> row.cells().get(column) instanceof Range) ? 2 : 1;
    }

    private static void cell(Worksheet page, int row, int column, Serializable cell, boolean total) {
        if (cell instanceof Range range) {
            cell(page, row, column, range.most(), total);
            cell(page, row, column + 1, range.least(), total);
        } else if (cell instanceof Share share) {
            number(page, row, column, share.of(), SHARES, total);
        } else if (cell instanceof Mean mean) {
            number(page, row, column, mean.of(), Mean.PATTERN, total);
        } else if (cell instanceof Number number) {
            number(page, row, column, number, NUMBERS, total);
        } else if (cell != null) {
            text(page, row, column, cell.toString(), total);
        }
    }

    private static void number(Worksheet page, int row, int column, Number number, String form, boolean strong) {
        page.value(row, column, number);
        page.style(row, column).format(form).set();
        if (strong) {
            page.style(row, column).bold().format(form).set();
        }
    }

    private static void text(Worksheet page, int row, int column, String text, boolean strong) {
        page.value(row, column, text);
        if (strong) {
            page.style(row, column).bold().set();
        }
    }
}
