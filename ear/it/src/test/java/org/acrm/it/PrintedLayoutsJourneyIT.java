package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Deciles and cohorts on their pages, and the same on paper in Chinese and Korean. */
class PrintedLayoutsJourneyIT extends Journey {

    /** Of each layout its title, and what only it has. */
    private static final List<String> KOREAN =
            List.of("고객10분위", "마일리지(카드) 회원", "각 고객 10분위 별 매출합계(연매출액)", "가입연도별 회원 활성화 비율", "Retention", "구매회수");

    private static final List<String> CHINESE =
            List.of("客户十分位", "普通会员", "各客户十分位销售额合计（年销售额）", "按入会年份的会员激活率", "客户保持（Retention）", "购买次数");

    private static final String BUYERS = "select count(*) || '|' || count(*) filter (where purchase_count > 1) from"
            + " activity_year a join customer_customer c on c.id = a.customer_id where c.merged_into_id is null and"
            + " on_year = (select max(on_year) from activity_year)";

    private static final String PURCHASES =
            "select sum(purchase_count) from activity_year a join customer_customer c on"
                    + " c.id = a.customer_id where c.merged_into_id is null and on_year = (select max(on_year) from activity_year)";

    @Test
    void a_marketing_manager_sees_the_deciles_and_prints_layouts_a_to_d_in_chinese_and_korean() throws IOException {
        openAWindow("zh-CN", ColorScheme.LIGHT);
        logIn("he.min", "/value/rfm.xhtml");
        page.locator("#value-tabs a[href*=deciles]").click();
        assertThat(page.locator("h1")).hasText("十分位");
        String buyers = grouped(bank.rows(BUYERS).get(0).split("\\|")[0]);
        assertThat(page.locator("#kpis dd").first()).hasText(buyers);
        layoutsAAndBStandAsPrinted(buyers);
        assertThat(page.locator("#grades-FIFTH tbody tr").first()).isVisible();
        assertThat(page.locator("#top-AGE tbody tr").first()).isVisible();
        page.locator("#borders").fill("100 900");
        page.locator("#cut").click();
        assertThat(page.locator("#grades-BAND tbody tr")).hasCount(3);
        assertThat(page.locator("#grade-moves tbody tr")).hasCount(21);
        screenshot("deciles-zh");
        assertAccessible();

        APIResponse korean = fetched("/api/value/layouts.pdf?language=ko");
        assumeTrue(
                korean.status() != 409, "skipped 1 journey: the machine has no TrueType font for Chinese and Korean");
        Assertions.assertThat(text(korean.body())).contains(KOREAN).contains("he.min", buyers);
        Download chinese = page.waitForDownload(() -> page.locator("#print-pdf").click());
        Assertions.assertThat(text(Files.readAllBytes(chinese.path())))
                .contains(CHINESE)
                .contains(buyers);
        Download workbook =
                page.waitForDownload(() -> page.locator("#print-xlsx").click());
        Assertions.assertThat(Arrays.copyOf(Files.readAllBytes(workbook.path()), 2))
                .isEqualTo("PK".getBytes(StandardCharsets.US_ASCII));
        Assertions.assertThat(
                        bank.rows("select detail from access_audit where activity = 'LAYOUTS_EXPORTED' order by id"))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("xlsx");
    }

    private void layoutsAAndBStandAsPrinted(String buyers) {
        assertThat(page.locator("#block-ALL tbody tr")).hasCount(11);
        assertThat(page.locator("#block-ALL tbody tr").last()).containsText(buyers);
        assertThat(page.locator("#block-ALL thead th")).hasText(new String[] {"分位", "年销售额区间", "客户数"});
        assertThat(page.locator("#totals-ALL thead th")).hasText(new String[] {"分位", "年销售额合计", "年购买频次"});
        assertThat(page.locator("#totals-ALL tbody tr").last())
                .containsText(grouped(bank.rows(PURCHASES).get(0)));
    }

    @Test
    void cohorts_tell_who_bought_again_and_who_is_still() {
        openAWindow("ko-KR", ColorScheme.DARK);
        logIn("he.min", "/value/cohorts.xhtml");
        assertThat(page.locator("h1")).hasText("가입연도별 고객");
        assertThat(page.locator("#cohorts-ALL tbody tr").last())
                .containsText(
                        grouped(bank.rows("select count(*) from customer_customer where merged_into_id is null and"
                                        + " kind <> 'PROSPECT' and (customer_since is null or customer_since <= (select"
                                        + " published_date from scheduling_calendar))")
                                .get(0)));
        screenshot("cohorts-ko");
        assertAccessible();
        for (String standing : List.of("DORMANT", "LEFT")) {
            open("/value/cohorts.xhtml");
            String customers =
                    page.locator("#standing-" + standing + " caption a").innerText();
            page.locator("#standing-" + standing + " caption a").click();
            assertThat(page.locator(".lead")).containsText(customers);
            assertThat(page.locator(byId("list:customers") + " tbody a.name").first())
                    .isVisible();
            Assertions.assertThat(page.locator(byId("list:customers")).innerText())
                    .contains("••");
            Assertions.assertThat(fetched("/api/value/standing?standing=" + standing)
                            .text()
                            .lines())
                    .hasSize(1 + Integer.parseInt(customers.replace(",", "")));
            assertAccessible();
        }
        page.locator(byId("draft:segment")).click();
        assertThat(page.locator(".sieve")).hasCount(3);
        assertThat(page.locator("#origin")).isVisible();
    }

    @Test
    void who_may_not_see_value_gets_no_print_of_it() {
        logIn("lin.xiaowen", "/desk/today.xhtml");
        assertThat(page.locator("nav a[href*='/value/']")).hasCount(0);
        Assertions.assertThat(fetched("/api/value/layouts.pdf").status()).isEqualTo(403);
    }

    private static String grouped(String number) {
        return String.format("%,d", Long.parseLong(number));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
