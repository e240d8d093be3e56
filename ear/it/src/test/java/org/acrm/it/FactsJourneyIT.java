package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What texts tell of customers: seen with its evidence, judged, and found with a phrase that a steward adds (SCV-08). */
class FactsJourneyIT extends Journey {

    /** Customers of lin.xiaowen of whom a text tells something that nobody has judged. */
    private List<String> customers() {
        return bank.rows("select f.customer_id from fact_inferred f join customer_customer c on c.id = f.customer_id"
                + " join access_portfolio p on p.id = c.portfolio_id join access_staff s on s.id = p.staff_id"
                + " where s.username = 'lin.xiaowen' and f.valid_to > date '9999-01-01' and f.state = 'INFERRED'"
                + " and c.merged_into_id is null and f.confidence >= 40 group by f.customer_id having count(*) = 1"
                + " order by f.customer_id");
    }

    private void openFacts(String customer) {
        open("/customer/customer.xhtml?id=" + customer + "&tab=FACTS");
    }

    @Test
    void a_relationship_manager_sees_a_fact_with_its_evidence_confirms_one_and_rejects_another() {
        List<String> customers = customers();
        logIn("lin.xiaowen", "/customer/customer.xhtml?id=" + customers.get(0) + "&tab=FACTS");
        Locator facts = page.locator("#facts .fact");
        assertThat(facts).hasCount(1);
        assertThat(facts.locator(".est")).containsText("% confidence");
        assertThat(facts.locator("mark").first()).isVisible();
        assertAccessible();
        screenshot("facts-en");
        button("confirm").click();
        assertThat(facts.locator(".chip")).containsText("Confirmed");
        assertThat(page.locator("#facts\\:judgements tbody tr")).hasCount(1);

        openFacts(customers.get(1));
        button("doubt").click();
        assertThat(page.locator("#facts\\:reason")).isVisible();
        assertAccessible();
        choose("facts:reason", "It is about somebody else");
        page.locator("#facts\\:note").fill("The neighbour");
        button("reject").click();
        assertThat(facts).hasCount(0);
        assertThat(page.locator("#facts\\:judgements tbody tr")).containsText("It is about somebody else");
        assertAccessible();
        Assertions.assertThat(bank.rows("select activity from access_audit where activity like 'FACT%' order by 1"))
                .contains("FACT_CONFIRMED", "FACT_REJECTED");
        Nights.again(bank);
        openFacts(customers.get(1));
        assertThat(facts).hasCount(0);
        openFacts(customers.get(0));
        assertThat(facts.locator(".chip")).containsText("Confirmed");
    }

    @Test
    void a_fact_is_told_in_the_readers_language_on_the_page_and_over_rest() {
        String customer = customers().get(2);
        openAWindow("zh-CN", ColorScheme.LIGHT);
        logIn("lin.xiaowen", "/customer/customer.xhtml?id=" + customer + "&tab=FACTS");
        assertThat(page.locator("#facts .fact .est")).containsText("可信度");
        assertAccessible();
        APIResponse korean = fetched("/api/customers/" + customer + "/facts?language=ko");
        Assertions.assertThat(korean.status()).isEqualTo(200);
        String label = bank.rows(
                        "select l.label from fact_inferred f join fact_kind_label l on l.kind_id = f.kind_id and"
                                + " l.language = 'ko' where f.valid_to > date '9999-01-01' and f.customer_id = "
                                + customer)
                .get(0);
        Assertions.assertThat(korean.text()).contains(label).contains("\"passage\"");
    }

    @Test
    void who_may_not_see_clear_data_sees_the_fact_without_the_words_and_may_not_judge() {
        logIn("park.jihoon", "/customer/customer.xhtml?id=" + customers().get(2) + "&tab=FACTS");
        assertThat(page.locator("#facts .fact")).hasCount(1);
        assertThat(page.locator("#facts .fact .longtext").first()).containsText("••••");
        assertThat(page.locator("#facts mark")).hasCount(0);
        assertThat(button("confirm")).hasCount(0);
    }

    @Test
    void a_steward_tries_a_text_adds_a_phrase_and_the_next_night_finds_it() {
        logIn("park.jihoon", "/fact/kinds.xhtml");
        assertThat(page.locator("#kinds\\:list tbody tr")).hasCount(11);
        page.locator("#try\\:text").fill("我朋友怀孕了。我们家刚生了孩子");
        page.locator("#try\\:attempt").click();
        assertThat(page.locator("#try\\:tried mark")).hasCount(2);
        assertThat(page.locator("#try\\:tried")).containsText("does not count: Speaks of others “朋友”");
        assertAccessible();
        screenshot("fact-kinds-en");

        page.locator("#kinds\\:list a")
                .filter(new Locator.FilterOptions().setHasText("A child who studies"))
                .click();
        page.waitForLoadState();
        assertThat(page.locator("#phrases\\:list tbody tr").first()).isVisible();
        assertAccessible();
        page.locator("#entry\\:wording").fill("给孩子开户");
        choose("entry:language", "Chinese");
        page.locator("#entry\\:weight").fill("45");
        page.locator("#entry\\:save").click();
        page.waitForURL("**/fact/phrases.xhtml?kind=*");
        String found = "select count(*) from fact_evidence where phrase = '给孩子开户'";
        Assertions.assertThat(bank.rows(found)).containsExactly("0");
        Nights.again(bank);
        Assertions.assertThat(bank.rows(found).get(0)).isNotEqualTo("0");
        open("/fact/phrases.xhtml?kind=5&only=zh");
        Locator phrase = page.locator("#phrases\\:list a").filter(new Locator.FilterOptions().setHasText("给孩子开户"));
        phrase.click();
        page.locator("#entry\\:retire").click();
        page.waitForLoadState();
        assertThat(phrase).hasCount(0);
    }

    /** By the last part of its id, as the button of each fact has one of its own. */
    private Locator button(String id) {
        return page.locator("#facts button[id$=':" + id + "']");
    }
}
