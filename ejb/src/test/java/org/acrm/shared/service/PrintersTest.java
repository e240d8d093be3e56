package org.acrm.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.PrintedReport.Block;
import org.acrm.shared.service.PrintedReport.Group;
import org.acrm.shared.service.PrintedReport.Range;
import org.acrm.shared.service.PrintedReport.Row;
import org.acrm.shared.service.PrintedReport.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class PrintersTest {

    private static final String LONG_WORD = "=HYPERLINK(\"http://x\")";

    private static PrintedReport report(String heading, int rows) {
        Block numbers = new Block(
                "Block",
                List.of(new Group("both", 2)),
                List.of(heading, "Band"),
                LongStream.rangeClosed(1, rows)
                        .mapToObj(i -> Row.of(1_000 * i, new Range(new BigDecimal("790.25"), new BigDecimal("200.00"))))
                        .toList());
        Block texts =
                new Block("Texts", List.of(), List.of("Text"), List.of(Row.of(LONG_WORD), Row.total((String) null)));
        return new PrintedReport(
                "Report",
                List.of("Bank", "2026"),
                "page " + PrintedReport.PAGE + " of " + PrintedReport.PAGES,
                List.of(new Sheet("A", "Sheet A", List.of(numbers, texts), "Note")));
    }

    @Test
    void aLongTableGoesOnOverPagesWithItsHeadsAgain() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(to -> pdf("").print(report("Number", 70), to)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            for (int page = 1; page <= 3; page++) {
                String text = text(document, page);
                assertThat(text).contains("Report", "Bank", "Sheet A", "Number", "Note", "page " + page + " of 3");
            }
            assertThat(text(document, 1)).contains("1,000", "790 – 200").doesNotContain("70,000");
            assertThat(text(document, 3)).contains("70,000");
            String all = new PDFTextStripper().getText(document);
            LongStream.rangeClosed(1, 70).forEach(i -> assertThat(all).contains(String.format("%,d", 1000 * i)));
        }
    }

    @Test
    void chineseAndKoreanStandTogetherAndCanBeReadBack() throws IOException {
        assumeTrue(
                new PdfFontsProbe().present(),
                "skipped 1 test: the machine has no TrueType font for Chinese and Korean");
        try (PDDocument document = Loader.loadPDF(bytes(to -> pdf("").print(report("연매출구간 客户 10", 2), to)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("연매출구간", "客户 10");
        }
    }

    @Test
    void withoutAFontForTheLettersItIsSaidAndNothingIsWritten() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        assertThatThrownBy(() -> pdf("/no/such/font.ttf").print(report("客户", 2), written))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.print.font"));
        assertThat(written.size()).isZero();
    }

    @Test
    void aWorkbookHasNumbersAsNumbersAndNeverAFormula() throws IOException {
        byte[] bytes = bytes(to -> new XlsxPrinter().print(report("Number", 3), to));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<org.dhatim.fastexcel.reader.Row> rows =
                    workbook.getFirstSheet().read();
            List<Cell> cells = rows.stream()
                    .flatMap(row -> row.stream().filter(cell -> cell != null))
                    .toList();
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getType() == CellType.NUMBER)
                    .extracting(cell -> cell.asNumber().stripTrailingZeros().toPlainString())
                    .containsExactly("1000", "790.25", "200", "2000", "790.25", "200", "3000", "790.25", "200");
            assertThat(cells).extracting(Cell::getText).contains(LONG_WORD, "both", "Number", "Band", "Note");
        }
    }

    private static PdfPrinter pdf(String font) {
        return new PdfPrinter(Optional.of(font));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private interface Printing {
        void to(OutputStream out);
    }

    private static byte[] bytes(Printing printing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printing.to(out);
        return out.toByteArray();
    }

    /** Whether this machine can print Chinese and Korean at all. */
    private static final class PdfFontsProbe {
        boolean present() {
            try (PDDocument document = new PDDocument()) {
                return !new PdfFonts(document, "").runs("객", false).isEmpty();
            } catch (BusinessException | IOException none) {
                return false;
            }
        }
    }
}
