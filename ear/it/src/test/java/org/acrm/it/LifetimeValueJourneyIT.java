package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What customers are worth: seen by grade, traced to losses, and reckoned anew by other weights. */
class LifetimeValueJourneyIT extends Journey {

    private static final String VALID = " v where v.valid_from <= (select published_date from scheduling_calendar)"
            + " and v.valid_to > (select published_date from scheduling_calendar)";

    private static final String PRODUCTS =
            "select count(distinct product_id) from value_product_profit where business_date ="
                    + " (select published_date from scheduling_calendar)";

    @Test
    void a_marketing_manager_sees_values_and_losses_and_a_new_weight_counts_from_the_next_night() {
        logIn("he.min", "/value/ltv.xhtml");
        String customers = bank.rows("select count(*) from value_ltv" + VALID).get(0);
        Assertions.assertThat(page.locator("#grades tbody tr").all().stream()
                        .mapToLong(row -> Long.parseLong(
                                row.locator("td").nth(1).innerText().replace(",", "")))
                        .sum())
                .isEqualTo(Long.parseLong(customers));
        assertThat(page.locator("#grades tbody tr")).hasCount(4);
        assertThat(page.locator("#years tbody tr").first()).isVisible();
        assertThat(page.locator("#why")).containsText("BG/NBD");
        assertThat(page.locator("#why")).containsText("Pareto/NBD");
        assertThat(page.locator("#holdout-answer")).containsText("BG/NBD foretold");
        screenshot("value-ltv");
        assertAccessible();

        the_best_are_listed_and_taken_along();
        page.locator("#value-tabs a:text-is('Loss-making')").click();
        assertThat(page.locator(byId("list:customers") + " tbody tr").first()).containsText("••");
        Assertions.assertThat(numbers("list:customers")).isEqualTo(largestLosses());
        assertThat(page.locator(byId("sums:products") + " tbody tr"))
                .hasCount(Math.min(25, Integer.parseInt(bank.rows(PRODUCTS).get(0))));
        assertAccessible();

        weights("0", "only what comes");
        assertThat(page.locator("#history tbody tr").first()).containsText("0 / 100 / 100");
        assertAccessible();
        Nights.again(bank);

        Assertions.assertThat(bank.rows("select 1 from value_ltv" + VALID
                        + " and v.total_minor <> v.current_minor + v.potential_minor"))
                .isEmpty();
        Assertions.assertThat(bank.rows("select 1 from value_ltv" + VALID + " and v.historic_minor <> 0 limit 1"))
                .as("somebody for whom the weight makes a difference")
                .hasSize(1);
        open("/value/ltv.xhtml");
        assertThat(page.locator(".kpis")).containsText("weight 0 %");
        weights("100", "as before");
    }

    @Test
    void the_pages_speak_chinese_and_korean() {
        openAWindow("zh-CN", ColorScheme.LIGHT);
        logIn("he.min", "/value/ltv.xhtml");
        assertThat(page.locator("h1")).hasText("客户终身价值");
        screenshot("value-ltv-zh");
        openAWindow("ko-KR", ColorScheme.DARK);
        logIn("he.min", "/value/reckoning.xhtml");
        assertThat(page.locator("h1")).hasText("가중치와 원가");
        screenshot("value-reckoning-ko");
        assertAccessible();
    }

    private void the_best_are_listed_and_taken_along() {
        page.locator("#grades tbody tr a").first().click();
        assertThat(page.locator(byId("list:customers") + " tbody tr").first()).containsText("••");
        Assertions.assertThat(
                        page.locator(byId("list:customers") + " tbody .grade").allInnerTexts())
                .hasSizeGreaterThan(5)
                .containsOnly("A");
        Assertions.assertThat(
                        fetched("/api/value/lifetimes?by=GRADE&group=A").text().lines())
                .as("heads, and whom the night graded A")
                .hasSize(1
                        + Integer.parseInt(bank.rows("select count(*) from value_ltv" + VALID + " and v.grade = 'A'")
                                .get(0)));
        assertAccessible();
        open("/value/ltv.xhtml");
    }

    private void weights(String historic, String note) {
        open("/value/reckoning.xhtml");
        page.locator(byId("setting:historic")).fill(historic);
        page.locator(byId("setting:note")).fill(note);
        page.locator(byId("setting:save")).click();
        assertThat(page.locator("#history tbody tr").first()).containsText(note);
    }

    private List<String> numbers(String table) {
        return page.locator(byId(table) + " tbody tr .faint").allInnerTexts().stream()
                .map(text -> text.strip().split(" ")[0])
                .limit(5)
                .toList();
    }

    private List<String> largestLosses() {
        return bank.rows("select c.source_key from value_profit"
                + VALID.replace(
                        " v where",
                        " v join customer_customer c on"
                                + " c.id = v.customer_id where c.merged_into_id is null and v.profit_minor < 0 and")
                + " order by v.profit_minor, v.customer_id limit 5");
    }
}
