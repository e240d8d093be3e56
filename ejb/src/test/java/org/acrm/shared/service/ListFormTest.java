package org.acrm.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ListFormTest {

    private static final String FORMULA = "=HYPERLINK(\"http://x\")";
    private static final int ROWS = 2_500;

    private static byte[] written(ListForm form) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (ListFile file = form.open(to)) {
            file.row(List.of("number", "name", "amount"));
            for (long i = 1; i <= ROWS; i++) {
                file.row(Arrays.asList(i, i == 2 ? null : FORMULA, new BigDecimal("-1200.50")));
            }
        }
        return to.toByteArray();
    }

    @Test
    void aSpreadsheetGetsItsMarkAndNoFormula() throws IOException {
        String text = new String(written(ListForm.CSV), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFnumber,name,amount\r\n1,\"'=HYPERLINK(\"\"http://x\"\")\",-1200.50\r\n2,,");
        assertThat(text.lines()).hasSize(1 + ROWS);
    }

    @Test
    void aProgramGetsTheValuesAsTheyAre() throws IOException {
        String text = new String(written(ListForm.PLAIN), StandardCharsets.UTF_8);

        assertThat(text).startsWith("number,name,amount\r\n1,\"=HYPERLINK(\"\"http://x\"\")\",-1200.50\r\n");
    }

    @Test
    void aWorkbookHoldsEveryRowWithNumbersAsNumbersAndTextsAsTexts() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written(ListForm.XLSX)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(1 + ROWS);
            Row last = rows.get(ROWS);
            assertThat(last.getCell(0).asNumber()).isEqualByComparingTo(BigDecimal.valueOf(ROWS));
            assertThat(last.getCell(2).asNumber()).isEqualByComparingTo("-1200.50");
            Cell text = last.getCell(1);
            assertThat(text.getType()).isEqualTo(CellType.STRING);
            assertThat(text.asString()).isEqualTo(FORMULA);
        }
    }

    @Test
    void aWorkbookHasRoomForAMillionRowsBelowItsHeads() {
        assertThat(ListForm.XLSX.most()).isEqualTo((1 << 20) - 1);
    }
}
