package org.acrm.value.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.PdfPrinter;
import org.acrm.shared.service.PrintedReport;
import org.acrm.shared.service.XlsxPrinter;
import org.acrm.value.entity.DecileLine;
import org.acrm.value.entity.GradeMoveLine;
import org.acrm.value.entity.JoinYearLine;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.Activation;
import org.acrm.value.service.GradeMoves;
import org.acrm.value.service.PrintedLayouts;
import org.acrm.value.service.YearDeciles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The printed layouts say what they were given, with the words of the source. */
class LayoutSheetsTest {

    private static final ValueSight SIGHT =
            new ValueSight(LocalDate.of(2026, 11, 21), "CNY", DataScope.branch("/HQ/EAST/"), ValueFilter.ALL);

    static PrintedLayouts layouts(LocalDate from) {
        List<DecileLine> deciles = new ArrayList<>();
        List<JoinYearLine> joined = new ArrayList<>();
        for (MemberBlock block : MemberBlock.values()) {
            int times = block == MemberBlock.ALL ? 2 : 1;
            for (int tenth = 1; tenth <= 10; tenth++) {
                long paid = (11 - tenth) * 7_900_25L;
                deciles.add(new DecileLine(
                        block, tenth, paid, paid - 100_00, 40L * times, 40 * times * paid, 300L * times, 20L * times));
            }
            for (int year = 2014; year <= 2026; year++) {
                joined.add(new JoinYearLine(block, year, 111L * times, List.of(51L * times, 62L * times, 73L * times)));
            }
            joined.add(new JoinYearLine(block, null, 5L * times, List.of(1L * times, 2L * times, 3L * times)));
        }
        List<GradeMoveLine> moves = List.of(
                new GradeMoveLine("A", "A", 1234, 5678, 999_999_00),
                new GradeMoveLine("D", "C", 77, 88, 12_345_67),
                new GradeMoveLine(null, "D", 9, 0, 0));
        return new PrintedLayouts(
                "First Bank",
                "he.min",
                new YearDeciles(SIGHT, 2026, deciles),
                new Activation(SIGHT, 2026, joined),
                new GradeMoves(from, SIGHT, from == null ? List.of() : moves));
    }

    private static PrintedReport report(Locale locale) {
        return new LayoutSheets(layouts(LocalDate.of(2025, 11, 30)), locale).report();
    }

    @Test
    void theKoreanReportHasTheWordsOfTheSourceAndAllFigures() throws IOException {
        String text = pdf(report(Locale.KOREAN));
        assertThat(text)
                .contains("고객10분위", "전체 회원", "마일리지(카드) 회원", "일반회원", "분위", "연매출구간", "고객수")
                .contains("각 고객 10분위 별 매출합계(연매출액)", "연매출합계", "연 구매빈도", "연 구매회수")
                .contains("가입연도별 회원 활성화 비율", "년도", "신규회원수", "2026년 사용실적有 고객수")
                .contains("Retention", "기간1 (2025. 11. 30.)", "기간2 (2026. 11. 21.)", "TYPE", "구매회수", "매출액")
                .contains("79,003 – 78,903", "6,320,200", "1,234", "5,678", "999,999", "12,346", "222", "미상")
                .contains("First Bank", "/HQ/EAST/", "he.min", "1/4쪽", "4/4쪽");
    }

    @Test
    void theChineseReportIsChinese() throws IOException {
        assertThat(pdf(report(Locale.SIMPLIFIED_CHINESE)))
                .contains("客户十分位", "全部会员", "普通会员", "年销售额区间", "2024 年有 使用记录的客户数", "期间 1（2025-11-30）")
                .contains("各客户十分位销售额合计（年销售额）", "按入会年份的会员激活率", "客户保持（Retention）", "购买次数")
                .contains("另有 9 位客户", "第 1 页，共 4 页");
    }

    @Test
    void theMovesAddUpAndWithoutAnEarlierDateNothingIsClaimed() {
        GradeMoves moves = layouts(LocalDate.of(2025, 11, 30)).grades();
        assertThat(moves.total().customers()).isEqualTo(1311);
        assertThat(moves.total("D").revenueMinor()).isEqualTo(12_345_67);
        assertThat(moves.outside()).isEqualTo(9);

        PrintedReport.Sheet sheet = new LayoutSheets(layouts(null), Locale.ENGLISH)
                .report()
                .sheets()
                .get(3);
        assertThat(sheet.note()).isEqualTo("No grades of an earlier date are kept yet.");
        assertThat(sheet.blocks().get(0).rows())
                .hasSize(21)
                .allMatch(row -> row.cells().get(3) == null);
    }

    @Test
    void theWorkbookHasTheSameFiguresOnFourSheets() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new XlsxPrinter().print(report(Locale.ENGLISH), file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("A", "B", "C", "D");
            assertThat(numbers(workbook, 0))
                    .contains("79002.5", "78902.5", "80")
                    .hasSize(3 * (4 * 10 + 1));
            assertThat(numbers(workbook, 1)).contains("6320200", "600").hasSize(3 * (3 * 10 + 2));
            assertThat(numbers(workbook, 2))
                    .startsWith("222", "102", "124", "146", "111", "51", "62", "73")
                    .contains("10", "2", "4", "6")
                    .hasSize(3 * (15 * 4 - 3));
            assertThat(numbers(workbook, 3)).contains("1234", "5678", "999999", "12345.67", "1311");
        }
    }

    private static List<String> numbers(ReadableWorkbook workbook, int sheet) throws IOException {
        return workbook.getSheet(sheet).orElseThrow().read().stream()
                .flatMap(row -> row.stream())
                .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                .map(Cell::asNumber)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    /** A long head is cut into two lines, which is no other text. */
    private static String pdf(PrintedReport report) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new PdfPrinter(Optional.empty()).print(report, file);
        } catch (BusinessException none) {
            assumeTrue(false, "skipped 1 test: the machine has no TrueType font for Chinese and Korean");
        }
        try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
