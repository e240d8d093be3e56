package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A relationship manager looks at a customer as the bank knew it on a past day. */
class AsOfJourneyIT extends Journey {

    @Test
    void a_customer_is_shown_as_known_then_and_nothing_can_be_written() throws SQLException {
        logIn("lin.xiaowen", "/customer/customers.xhtml?kind=RETAIL");
        page.locator("#list a.name").nth(2).click();
        String today = page.locator(".fullname").innerText();
        String id = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        rename(id);

        page.locator("#as-of-day").fill("2026-11-15");
        page.locator("#as-of button").click();
        assertThat(page.locator("#looking-back")).containsText("You see 15 Nov 2026");
        assertThat(page.locator(".fullname")).hasText("Elder Name");
        assertThat(page.locator("#head-actions button")).hasCount(0);
        assertThat(page.locator("#consent-link")).hasCount(0);
        assertAccessible();
        for (String tab : CUSTOMER_TABS) {
            page.locator("nav.tabs a[href*='tab=" + tab + "']").click();
            assertThat(page.locator("#looking-back")).containsText("15 Nov 2026");
            assertThat(page.locator(".fullname")).hasText("Elder Name");
            if (tab.equals("RELATIONS")) {
                assertThat(page.locator("#related")).containsText("Influencer");
            }
            if (tab.equals("SOURCES")) {
                assertThat(page.locator("#source-fields")).containsText("Elder Name");
            }
        }
        screenshot("as-of");

        page.locator("#looking-back a").click();
        assertThat(page.locator(".fullname")).hasText(today);
        assertThat(page.locator("#looking-back")).hasCount(0);
        page.locator("nav.tabs a[href*='tab=RELATIONS']").click();
        assertThat(page.locator("#related")).containsText("Contact person");
        assertThat(page.locator("#related")).not().containsText("Influencer");

        open("/customer/customer.xhtml?id=" + id + "&asOf=2020-01-01");
        assertThat(page.locator("#looking-back")).containsText("did not know this customer yet");
        assertAccessible();
    }

    /** As if the name, and what somebody means for a sale, had been delivered anew on 18 November. */
    private void rename(String id) throws SQLException {
        try (Connection connection = bank.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into customer_history (customer_id, kind, name, recorded_from, recorded_to)"
                    + " values (" + id + ", 'RETAIL', 'Elder Name', '2026-11-01T00:00Z', '2026-11-18T00:00Z')");
            statement.execute("update customer_customer set recorded_at = '2026-11-18T00:00Z' where id = " + id);
            statement.execute("insert into customer_record_history (record_id, kind, name, recorded_from, recorded_to)"
                    + " select r.id, 'RETAIL', 'Elder Name', '2026-11-01T00:00Z', '2026-11-18T00:00Z' from customer_record"
                    + " r where r.customer_id = " + id);
            statement.execute("update customer_record set recorded_at = '2026-11-18T00:00Z' where customer_id = " + id);
            statement.execute(
                    "insert into customer_relationship (source, source_key, from_record_id, from_id, to_record_id,"
                            + " to_id, kind, role, recorded_at) select 'CORE', 'AS-OF-' || o.id, o.id, o.customer_id,"
                            + " r.id, r.customer_id, 'CONTACT_PERSON', 'USER', '2026-11-18T00:00Z' from customer_record r"
                            + " join customer_record o on o.id = (select max(m.id) from customer_record m where"
                            + " m.customer_id <> "
                            + id
                            + ") where r.id = " + id);
            statement.execute(
                    "insert into customer_relation_history (relation_id, from_record_id, to_record_id, kind, role,"
                            + " recorded_from, recorded_to) select t.id, t.from_record_id, t.to_record_id, t.kind,"
                            + " 'INFLUENCER', '2026-11-01T00:00Z', t.recorded_at from customer_relationship t where"
                            + " t.source_key like 'AS-OF-%'");
        }
    }
}
