package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who stands around a customer, as far as the reader may see it; the database is asked in its own way what there is to see. */
class RelationshipsJourneyIT extends Journey {

    private static final String MANAGER = "lin.xiaowen";
    private static final String OWN =
            " c.merged_into_id is null and c.portfolio_id in (select p.id from access_portfolio p"
                    + " join access_staff s on s.id = p.staff_id where s.username = '" + MANAGER + "') ";
    private static final String FAMILY =
            "with recursive family (id) as (select cast(%d as bigint) union select case when r.from_id = f.id then"
                    + " r.to_id else r.from_id end from family f join customer_relationship r on f.id in (r.from_id,"
                    + " r.to_id) where r.kind in ('SPOUSE', 'CHILD')) select c.name from family f join customer_customer c"
                    + " on c.id = f.id where";

    @Test
    void a_relationship_manager_sees_the_household_of_a_customer_and_only_counts_those_of_others() throws SQLException {
        long customer = Long.parseLong(one("select c.id::text from customer_customer c join customer_relationship r on"
                + " c.id in (r.from_id, r.to_id) where r.kind in ('SPOUSE', 'CHILD') and" + OWN
                + "group by c.id order by count(*) desc, c.id fetch first 1 rows only"));
        List<String> family = texts(FAMILY.formatted(customer) + " true");
        List<String> inSight = texts(FAMILY.formatted(customer) + OWN);

        logIn(MANAGER, "/customer/customer.xhtml?id=" + customer + "&tab=RELATIONS");

        assertThat(page.locator("svg.graph")).isVisible();
        Assertions.assertThat(
                        page.locator(".card[aria-label=Household] li a.name").allInnerTexts())
                .containsExactlyInAnyOrderElementsOf(inSight);
        assertThat(page.locator(".card[aria-label=Household] li")).hasCount(family.size());
        assertThat(page.locator(".card[aria-label=Household] li .pi-lock")).hasCount(family.size() - inSight.size());
        assertAccessible();
        openAWindow("ko-KR", ColorScheme.DARK);
        logIn(MANAGER, "/customer/customer.xhtml?id=" + customer + "&tab=RELATIONS");
        assertThat(page.locator(".card[aria-label=가구] li")).hasCount(family.size());
        assertAccessible();
    }

    @Test
    void who_lives_at_one_address_is_shown_as_an_inferred_household_with_its_value() throws SQLException {
        String customer =
                one("select min(c.id)::text from customer_customer c join identity_home h on h.customer_id = c.id"
                        + " where h.household_id is not null and" + OWN);
        int members = Integer.parseInt(one("select count(*)::text from identity_home h join identity_home o on"
                + " o.household_id = h.household_id where h.customer_id = " + customer));

        logIn(MANAGER, "/customer/customer.xhtml?id=" + customer + "&tab=RELATIONS");

        assertThat(page.locator("ul.home li")).hasCount(members);
        assertThat(page.locator(".card[aria-label='Household by address']")).containsText("Inferred");
        assertThat(page.locator(".card[aria-label='Household by address'] dl")).containsText("Contribution");
        screenshot("identity-household");
        assertAccessible();
    }

    @Test
    void the_contact_persons_of_a_company_come_with_their_roles() throws SQLException {
        String company = one("select c.id::text from customer_customer c join customer_relationship r on r.to_id = c.id"
                + " where r.role = 'DECISION_MAKER' and" + OWN + "order by c.id fetch first 1 rows only");
        int persons =
                Integer.parseInt(one("select count(distinct from_id)::text from customer_relationship where kind ="
                        + " 'CONTACT_PERSON' and to_id = " + company));

        logIn(MANAGER, "/customer/customer.xhtml?id=" + company + "&tab=RELATIONS");

        assertThat(page.locator("#related tbody tr:has-text('Contact person')")).hasCount(persons);
        assertThat(page.locator("#related")).containsText("Decision maker");
        assertAccessible();
    }

    private String one(String sql) throws SQLException {
        List<String> found = texts(sql);
        Assertions.assertThat(found).as(sql).isNotEmpty();
        return found.get(0);
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = bank.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
