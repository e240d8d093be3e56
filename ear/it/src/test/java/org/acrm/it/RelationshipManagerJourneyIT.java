package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The first morning: whom to call today and why, the customer's page, and what came of the call. */
class RelationshipManagerJourneyIT extends Journey {

    private static final String ITEMS = "#work\\:items .ui-datatable-data > tr[data-ri]";

    @Test
    void a_contact_that_is_logged_leaves_the_worklist_and_stands_among_the_customers_contacts() {
        logIn("lin.xiaowen", "/desk/today.xhtml");
        assertAccessible();
        Locator first = page.locator(ITEMS).first();
        String name = first.locator("a.name").innerText();
        String customer = first.locator("a.name").getAttribute("href");
        String reason = first.locator(".sentence").innerText();

        first.locator("[data-key=log]").click();
        assertThat(page.locator("#log-form")).isVisible();
        assertAccessible();
        choose("log-form:outcome", 1);
        page.locator("#log-form\\:subject").fill("Journey of the first morning");
        page.locator("#log-form\\:log-save").click();

        assertThat(page.locator("#decision .card")).hasCount(0);
        assertThat(page.locator(ITEMS)
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .filter(new Locator.FilterOptions().setHasText(reason)))
                .hasCount(0);
        String contacts =
                bank.serverUri(customer.replaceAll("&.*", "") + "&tab=CONTACTS").toString();
        page.navigate(contacts);
        assertThat(page.locator("#contact-list")).containsText("Journey of the first morning");
        assertAccessible();
        assertHiddenFromTheDataSteward(contacts);
    }

    /** A subject is free text and may name anybody. */
    private void assertHiddenFromTheDataSteward(String contacts) {
        openAWindow("en-GB", ColorScheme.LIGHT);
        logIn("park.jihoon", "/customer/customers.xhtml");
        page.navigate(contacts);
        assertThat(page.locator("#contact-list")).containsText("••••");
        assertThat(page.locator("#contact-list")).not().containsText("Journey of the first morning");
    }

    @Test
    void a_customer_is_put_off_until_a_day_or_found_unsuitable_with_a_reason() {
        logIn("lin.xiaowen", "/desk/today.xhtml");
        int before = total();

        page.locator(ITEMS).first().locator("[data-key=postpone]").click();
        assertThat(page.locator("#postpone-form\\:until")).isVisible();
        page.locator("#postpone-form\\:until").fill("2026-12-15");
        assertAccessible();
        page.locator("#postpone-form\\:postpone-save").click();
        assertThat(page.locator("#decision .card")).hasCount(0);

        page.locator(ITEMS).first().locator("[data-key=unsuitable]").click();
        choose("dismiss-form:dismissal", 1);
        page.locator("#dismiss-form\\:dismiss-save").click();
        assertThat(page.locator("#decision .card")).hasCount(0);

        open("/desk/today.xhtml");
        Assertions.assertThat(total()).isEqualTo(before - 2);
    }

    @Test
    void keys_walk_the_worklist_and_the_customers() {
        logIn("lin.xiaowen", "/desk/today.xhtml");

        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(ITEMS).nth(1)).hasClass(Pattern.compile("cursor"));
        page.keyboard().press("k");
        assertThat(page.locator(ITEMS).first()).hasClass(Pattern.compile("cursor"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".ui-expanded-row-content")).isVisible();
        assertAccessible();

        open("/customer/customers.xhtml");
        String second = page.locator("#list a.name").nth(1).innerText();
        page.locator("#list a.name").first().click();
        page.waitForLoadState();
        page.keyboard().press("j");
        assertThat(page.locator(".fullname")).hasText(second);
        page.waitForLoadState();
        page.keyboard().press("k");
        assertThat(page.locator(".fullname")).not().hasText(second);
    }

    @Test
    void two_characters_of_any_script_find_a_customer() {
        logIn("lin.xiaowen", "/customer/customers.xhtml");
        String name = page.locator("#list a.name[lang=zh]").first().innerText();
        String latin = page.locator("#list tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .locator(".mute")
                .first()
                .innerText();

        search(name.substring(0, 2));
        assertThat(page.locator("#list")).containsText(name);

        if (!latin.isBlank()) {
            search(latin.split(" ")[0].toLowerCase(Locale.ROOT));
            assertThat(page.locator("#list")).containsText(latin.split(" ")[0]);
        }

        open("/customer/customers.xhtml");
        Locator korean = page.locator("#list a.name[lang=ko]");
        if (korean.count() > 0) {
            String hangul = korean.first().innerText();
            search(hangul.substring(0, 2));
            assertThat(page.locator("#list")).containsText(hangul);
        }
    }

    @Test
    void a_branch_opens_its_list_as_the_branch_manager_keeps_it() {
        logIn("zhao.min", "/customer/customers.xhtml?kind=RETAIL&hide=assets");
        assertThat(page.locator("#list th")).hasCount(6);
        page.locator("#views summary").click();
        assertAccessible();
        screenshot("list-views");
        page.locator("#keep-view\\:name").fill("Persons");
        page.locator("#keep-view\\:audience").selectOption("STANDARD");
        page.locator("#keep-view\\:keep").click();
        assertThat(page.locator("#views summary")).hasText("Persons");

        openAWindow();
        logIn("lin.xiaowen", "/customer/customers.xhtml");
        assertThat(page).hasURL(Pattern.compile("kind=RETAIL.*hide=assets"));
        assertThat(page.locator("#list th")).hasCount(6);
        page.locator("#views summary").click();
        assertThat(page.locator("#views .remove")).hasCount(0);
        page.locator("#views .all").click();
        assertThat(page.locator("#list th")).hasCount(7);

        openAWindow();
        logIn("zhao.min", "/customer/customers.xhtml");
        page.locator("#views summary").click();
        page.locator("#views .remove").click();
        assertThat(page.locator("#views .view")).hasCount(0);
        Assertions.assertThat(bank.count("access_list_view")).isZero();
    }

    @Test
    void hostile_words_find_nobody_and_break_nothing() {
        logIn("lin.xiaowen", "/customer/customers.xhtml");

        for (String words :
                new String[] {"' or 1=1 --", "%", "%%__", "\\", "x".repeat(3000), "<script>alert(1)</script>"}) {
            Response answer = page.navigate(bank.uri("/customer/customers.xhtml?" + Session.form(Map.of("q", words)))
                    .toString());
            Assertions.assertThat(answer.status()).as(words).isEqualTo(200);
            assertThat(page.locator("#list a.name")).hasCount(0);
        }
    }

    private void search(String words) {
        page.keyboard().press("/");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("[?&]q="));
    }

    private int total() {
        return Integer.parseInt(
                page.locator(".walk .tabs .tabn").first().innerText().replaceAll("\\D", ""));
    }
}
