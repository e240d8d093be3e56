package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which share of the new customers came through others: of the branch for who leads it, of the bank for head office. */
class ReferralsJourneyIT extends Journey {

    private static final String JOINED =
            "select extract(year from c.customer_since)::int || '|' || count(*) || '|' || count(c.referred_by_id) from"
                    + " customer_customer c where c.merged_into_id is null and c.kind <> 'PROSPECT' and c.customer_since"
                    + " is not null%s group by extract(year from c.customer_since) order by extract(year from"
                    + " c.customer_since) desc";
    private static final String OF_THE_BRANCH =
            " and c.branch_id in (select b.id from access_branch b join access_branch t on b.path like t.path || '%'"
                    + " join access_staff s on s.branch_id = t.id where s.username = 'zhao.min')";

    /** Customers whose golden record was written, or who were merged or taken apart, since the night looked at them. */
    private static final String CHANGED =
            "select (select count(*) from customer_customer c where c.recorded_at > n.begun) + (select count(*) from"
                    + " identity_merge m where greatest(m.merged_at, m.undone_at) > n.begun) from (select max(started_at)"
                    + " begun from scheduling_step where code = 'GRADE' and state = 'FINISHED') n";

    /** The page shows what the night counted, so after other journeys it is counted once more. */
    @BeforeAll
    void countWhatOtherJourneysChanged() {
        if (!bank.rows(CHANGED).equals(List.of("0"))) {
            Nights.again(bank);
        }
    }

    @Test
    void a_branch_manager_and_a_marketing_manager_see_the_referred_of_each_year_in_their_scope() {
        logIn("zhao.min", "/customer/customers.xhtml");
        page.locator("#referrals").click();
        assertThat(page.locator("h1")).hasText("Referrals");
        assertYears(bank.rows(JOINED.replace("%s", OF_THE_BRANCH)));
        assertAccessible();

        openAWindow("zh-CN", ColorScheme.DARK);
        logIn("he.min", "/customer/referrals.xhtml");
        List<String> years = bank.rows(JOINED.replace("%s", ""));
        assertYears(years);
        String year = years.stream()
                .filter(row -> !row.endsWith("|0"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .split("\\|")[0];
        page.locator("#years a:text-is('" + year + "')").click();
        assertThat(page.locator(byId("list:referred") + " tbody a.name").first())
                .isVisible();
        Assertions.assertThat(page.locator(byId("list:referred")).innerText()).contains("••");
        screenshot("customer-referrals");
        assertAccessible();
    }

    private void assertYears(List<String> expected) {
        List<String> shown = page.locator("#years tbody tr").all().stream()
                .map(row -> String.join("|", row.locator("td").allInnerTexts().subList(0, 3)))
                .toList();
        Assertions.assertThat(shown)
                .hasSizeGreaterThan(3)
                .containsExactlyElementsOf(expected.stream().limit(30).toList());
    }
}
