package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A customer says "do not call me": it is written down, holds at once, and what was said before stays readable. */
class ConsentJourneyIT extends Journey {

    private static final String HISTORY = "#consent-history tr[data-ri]";

    @Test
    void a_refusal_of_every_channel_holds_at_once_and_the_former_word_is_kept() {
        logIn("lin.xiaowen", "/customer/customers.xhtml");
        page.locator("#list a.name").first().click();
        page.locator("#consent-link").click();
        assertThat(page.locator("#consent-form")).isVisible();
        assertAccessible();

        // the demo bank may have been told the same before; then nothing changes, which is said
        say(2, 0, 1);
        assertThat(page.locator("#consent-flags .pi-check")).hasCount(4);
        say(1, 0, 2);
        assertThat(page.locator("#consent-flags .pi-ban")).hasCount(4);
        assertThat(page.locator("#consent-flags .chip").first()).containsText("no consent");
        assertThat(page.locator(HISTORY).first()).containsText("On the phone");
        Assertions.assertThat(page.locator(HISTORY).count()).isGreaterThanOrEqualTo(8);
        assertAccessible();
        screenshot("consent");

        say(2, 1, 3);
        assertThat(page.locator("#consent-flags .pi-check")).hasCount(1);
        page.reload();
        assertThat(page.locator("#consent-flags .pi-check")).hasCount(1);
        assertThat(page.locator("#consent-flags .pi-ban")).hasCount(3);
    }

    @Test
    void a_word_about_one_topic_stands_beside_the_general_one() {
        logIn("lin.xiaowen", "/customer/customers.xhtml");
        page.locator("#list a.name").nth(2).click();
        page.locator("#consent-link").click();
        say(2, 2, 1);
        choose("consent-form:consent-topic", 3);
        say(1, 2, 2);

        assertThat(page.locator("#consent-flags .chip").filter(new Locator.FilterOptions().setHasText("SMS · Loans")))
                .containsText("no consent");
        assertThat(page.locator(HISTORY).filter(new Locator.FilterOptions().setHasText("Loans")))
                .not()
                .hasCount(0);
        assertAccessible();
    }

    @Test
    void an_answer_that_is_missing_is_asked_for_and_nothing_is_written() {
        logIn("zhao.min", "/customer/customers.xhtml");
        page.locator("#list a.name").nth(1).click();
        page.locator("#consent-link").click();
        int before = page.locator(HISTORY).count();

        page.locator("#consent-form\\:consent-save").click();
        assertThat(page.locator("#consent-form .ui-message-error")).hasCount(2);
        Assertions.assertThat(page.locator(HISTORY).count()).isEqualTo(before);
    }

    @Test
    void whoever_may_not_write_it_down_reads_it_only() {
        logIn("chen.yutong", "/customer/customers.xhtml");
        page.locator("#list a.name").first().click();
        assertThat(page.locator("#consent-link")).hasCount(0);
        page.locator("nav.tabs a[href*='tab=CONSENT']").click();
        assertThat(page.locator("#consent-history")).isVisible();
        assertThat(page.locator("#consent-form")).hasCount(0);
    }

    /** Options by their place: answer (1 refuses, 2 gives), channel (0 all, 1 call), how (1 in person, 2 call, 3 letter). */
    private void say(int answer, int channel, int how) {
        choose("consent-form:consent-answer", answer);
        choose("consent-form:consent-channel", channel);
        choose("consent-form:consent-how", how);
        Locator save = page.locator("#consent-form\\:consent-save");
        page.waitForResponse(response -> response.request().method().equals("POST"), save::click);
    }
}
