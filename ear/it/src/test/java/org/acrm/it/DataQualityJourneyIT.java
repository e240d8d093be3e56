package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A steward's morning: what is broken, which rows, whose it is; a new rule, counted, saved and checked. */
class DataQualityJourneyIT extends Journey {

    private static final LocatorAssertions.ContainsTextOptions LONG =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void a_steward_follows_a_failing_rule_to_its_rows_and_takes_it_in_hand() {
        logIn("park.jihoon", "/quality/quality.xhtml");
        assertThat(page.locator("#answer")).containsText(Pattern.compile("\\d+\\.\\d% of checks pass"));
        assertThat(page.locator(".mx.dq tbody tr")).hasCount(6);
        assertThat(page.locator("#defects tbody tr a").first()).isVisible();
        assertAccessible();
        screenshot("quality-en");

        link("Birth dates are plausible").first().click();
        page.waitForLoadState();
        Locator rows = page.locator("#rows\\:failing tbody tr");
        assertThat(rows.first()).containsText("••");
        Assertions.assertThat(page.locator("#rows").innerText()).doesNotContain("1900-01-01");
        assertAccessible();

        page.locator("#finding\\:owner").fill("Park Ji-hoon");
        page.locator("#finding\\:due").fill("2026-12-15");
        page.locator("#finding\\:acknowledge").click();
        page.waitForLoadState();
        assertThat(page.locator("#finding .chip")).containsText("Acknowledged");
    }

    @Test
    void a_rule_is_written_counted_saved_and_checked() {
        logIn("park.jihoon", "/quality/rule.xhtml");
        choose("rule:attribute", "Occupation");
        choose("rule:guard_attribute", "Kind");
        page.locator("#rule\\:guard_value").fill("RETAIL");
        page.locator("#rule\\:label").fill("Retail customers have an occupation");
        page.locator("#rule\\:count").click();
        assertThat(page.locator("#rule\\:counted")).containsText("of ");
        String counted = page.locator("#rule\\:counted").innerText();
        assertAccessible();

        page.locator("#rule\\:save").click();
        page.waitForLoadState();
        assertThat(page.locator("#rule-card h2")).hasText("Retail customers have an occupation");
        String address = page.url();
        page.locator("#head\\:run").click();
        assertThat(page.locator("#answer")).containsText("of checks pass", LONG);
        page.navigate(address);

        String failing = page.locator("#failed").innerText();
        Assertions.assertThat(counted).contains(failing + " row");
        assertThat(page.locator("#trend tbody tr")).hasCount(1);
        page.locator("#adjust\\:retire").click();
        page.waitForLoadState();
        assertThat(link("Retail customers have an occupation")).hasCount(0);
    }

    @Test
    void a_value_is_put_right_and_the_next_check_tells_the_effect() {
        logIn("park.jihoon", "/quality/rule.xhtml");
        choose("rule:template", "Has a form (pattern)");
        choose("rule:attribute", "Occupation");
        assertThat(page.locator("#rule\\:value")).isVisible();
        page.locator("#rule\\:value").fill("[A-EG-Z].*");
        page.locator("#rule\\:label").fill("Occupations do not begin with F");
        page.locator("#rule\\:save").click();
        page.waitForLoadState();
        String address = page.url();
        check(address);
        int failing = number("#failed");
        Assertions.assertThat(failing).isPositive();
        String share = page.locator("#share").innerText();
        APIResponse list = context.request()
                .get(bank.uri("/api/quality/rules/" + after(address, "rule=") + "/failing")
                        .toString());
        Assertions.assertThat(list.status()).isEqualTo(200);
        Assertions.assertThat(list.text().lines()).hasSize(failing + 1);
        Assertions.assertThat(list.text())
                .contains("Occupations do not begin with F")
                .doesNotContain("FARMER");

        page.locator("#rows a[href*='/quality/correct.xhtml']").first().click();
        page.waitForLoadState();
        assertThat(page.locator("#lines tbody tr")).hasCount(6);
        assertAccessible();
        page.locator("#correct\\:value").fill("ENGINEER");
        page.locator("#correct\\:reason").fill("Letter of the employer, seen today");
        page.locator("#correct\\:save").click();
        page.waitForLoadState();
        page.locator("#finding\\:resolve").click();
        page.waitForLoadState();
        check(address);

        Assertions.assertThat(number("#failed")).isEqualTo(failing - 1);
        Assertions.assertThat(page.locator("#share").innerText()).isNotEqualTo(share);
        assertThat(page.locator("#rule-card .kpis")).containsText(failing + " → " + (failing - 1) + " rows");
        assertThat(page.locator("#finding .chip")).containsText("Reopened");
        page.locator("#adjust\\:retire").click();
        page.waitForLoadState();
    }

    private void check(String address) {
        page.locator("#head\\:run").click();
        assertThat(page.locator("#answer")).containsText("of checks pass", LONG);
        page.navigate(address);
    }

    private int number(String selector) {
        return Integer.parseInt(page.locator(selector).innerText().replace(",", ""));
    }

    private static String after(String text, String mark) {
        return text.substring(text.indexOf(mark) + mark.length());
    }

    private Locator link(String text) {
        return page.locator("#list\\:rules a").filter(new Locator.FilterOptions().setHasText(text));
    }

    @Test
    void a_relationship_manager_has_no_business_here() {
        logIn("lin.xiaowen", "/desk/today.xhtml");
        assertThat(page.locator("nav a[href*='/quality/']")).hasCount(0);
        Page refused = page;
        refused.navigate(bank.uri("/quality/quality.xhtml").toString());
        assertThat(refused.locator(".mx.dq")).hasCount(0);
    }
}
