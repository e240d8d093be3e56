package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
