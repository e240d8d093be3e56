package org.acrm.shared.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows go out as they come: texts stand in their cells, so that nothing is remembered of a long list. A text is never a formula. */
final class XlsxList implements ListFile {

    private static final int FLUSHED = 1_000;

    private final Workbook workbook;
    private final Worksheet page;
    private int row;

    XlsxList(OutputStream to) {
        workbook = new Workbook(to, "ACRM", "1.0");
        page = workbook.newWorksheet("1");
        page.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                page.value(row, column, number);
            } else if (cell != null) {
                page.inlineString(row, column, cell.toString());
            }
        }
        if (++row % FLUSHED == 0) {
            page.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
