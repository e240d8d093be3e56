package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that happened with a customer on one line, and for the privacy officer who looked and what changed. */
class TrailJourneyIT extends Journey {

    @Test
    void the_timeline_tells_everything_or_one_kind_and_the_audit_who_looked() {
        logIn("lin.xiaowen", "/customer/customers.xhtml?kind=RETAIL");
        page.locator("#list a.name").first().click();
        String id = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        page.locator("nav.tabs a[href*='tab=TIMELINE']").click();
        assertThat(page.locator("#timeline")).containsText("Opened");
        assertAccessible();
        page.locator("#timeline-kinds a[href*='what=HOLDING']").click();
        assertThat(page).hasURL(Pattern.compile("what=HOLDING"));
        assertThat(page.locator("#timeline")).containsText("Opened");
        assertThat(page.locator("#timeline tbody")).not().containsText("Contact");
        assertThat(page.locator("nav.tabs a[href*='tab=AUDIT']")).hasCount(0);
        screenshot("timeline");

        openAWindow("en-GB", ColorScheme.LIGHT);
        logIn("sofia.keller", "/customer/customer.xhtml?tab=AUDIT&id=" + id);
        assertThat(page.locator("#audit")).containsText("Customer looked at");
        assertThat(page.locator("#audit")).not().containsText("lin.xiaowen");
        assertAccessible();
    }
}
