package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whose records these are: a steward looks into what the night has merged, and a relationship manager meets somebody known. */
class IdentityJourneyIT extends Journey {

    private static final String MERGES = "/identity/merges.xhtml";

    @Test
    void a_steward_finds_a_pair_that_waits_is_told_why_merges_it_undoes_that_and_keeps_the_next_apart() {
        long waiting = bank.count("identity_pair where state = 'OPEN'");
        Assertions.assertThat(waiting).isGreaterThanOrEqualTo(4);

        logIn("park.jihoon", "/identity/pairs.xhtml");
        assertAccessible();
        page.locator(planted()).click();
        assertThat(page.locator("#waterfall tbody tr")).hasCount(8);
        assertThat(page.locator("#records tr.differs").first()).isVisible();
        assertThat(page.locator("#records")).containsText("••");
        screenshot("identity-question");
        String pair = page.url().replaceAll(".*pair=(\\d+).*", "$1");
        page.locator(byId("decide:note")).fill("Came in with the old passbook");
        page.locator(byId("decide:merge")).click();
        assertThat(page.locator("#messages")).containsText("Merged");
        assertThat(page).not().hasURL(Pattern.compile("pair=" + pair + "$"));
        String kept = bank.rows("select kept_id from identity_merge where undone_at is null and pair_id = " + pair)
                .get(0);
        undo(kept);
        Assertions.assertThat(bank.rows("select state from identity_pair where id = " + pair))
                .doesNotContain("MERGED");

        open("/identity/pairs.xhtml");
        page.locator(planted()).click();
        page.locator(byId("decide:note")).fill("Father and son");
        page.locator(byId("decide:apart")).click();
        assertThat(page.locator("#messages")).containsText("Kept apart");
        Assertions.assertThat(bank.count("identity_pair where state = 'OPEN'")).isLessThan(waiting);
    }

    /** The likeliest open pair of the demo bank's own people; other journeys deliver look-alikes, too. */
    private String planted() {
        String pair = bank.rows(
                        "select p.id from identity_pair p join customer_record l on l.id = p.left_id"
                                + " join customer_record r on r.id = p.right_id where p.state = 'OPEN' and p.kind = 'PERSON'"
                                + " and l.source_key like 'C0%' and r.source_key like 'C0%' order by p.weight desc, p.id fetch first 1 rows only")
                .get(0);
        return "#list a.name[href$='pair=" + pair + "']";
    }

    @Test
    void a_steward_sets_the_rank_of_a_source_after_seeing_whom_it_concerns() {
        logIn("park.jihoon", "/identity/trust.xhtml");
        page.locator(byId("trust:source")).selectOption("CORE");
        page.locator(byId("trust:rank")).fill("1");
        page.locator(byId("trust:count")).click();
        assertThat(page.locator(byId("trust:said"))).containsText("several records");
        assertAccessible();
        page.locator(byId("trust:say")).click();
        assertThat(page.locator("#ranks")).containsText("CORE");
        screenshot("identity-trust");
    }

    @Test
    void a_steward_believes_another_record_about_a_field_and_lets_the_rules_decide_again() {
        String customer = bank.rows("select min(g.customer_id) from identity_golden_field g where g.field = 'name'"
                        + " and g.rule not in ('ONLY', 'SAME')")
                .get(0);
        String name = "select name from customer_customer where id = " + customer;
        String before = bank.rows(name).get(0);

        logIn("park.jihoon", "/customer/customer.xhtml?id=" + customer + "&tab=SOURCES");
        assertThat(page.locator("#source-fields")).containsText("••");
        assertAccessible();
        screenshot("identity-choices");
        page.locator(".believe.of-name").first().click();
        assertThat(page.locator("#messages")).containsText("Name now comes from");
        assertThat(page.locator("#source-fields")).containsText("chosen by a steward");
        Assertions.assertThat(bank.rows(name)).doesNotContain(before);
        assertAccessible();

        page.locator(".give-back.of-name").click();
        assertThat(page.locator("#messages")).containsText("decided by the rules again");
        assertThat(page.locator(".give-back")).hasCount(0);
        Assertions.assertThat(bank.rows(name)).containsExactly(before);
        Assertions.assertThat(bank.count("access_audit where activity in ('FIELD_CHOSEN', 'FIELD_GIVEN_BACK')"
                        + " and subject_id = " + customer))
                .isEqualTo(2);

        openAWindow();
        logIn("zhao.min", "/customer/customer.xhtml?tab=SOURCES&id=" + inTheBranchOf("zhao.min"));
        assertThat(page.locator("#source-fields tbody tr").first()).isVisible();
        assertThat(page.locator(".believe")).hasCount(0);
    }

    private String inTheBranchOf(String username) {
        return bank.rows("select min(c.id) from customer_customer c join access_staff f on f.branch_id = c.branch_id"
                        + " where c.merged_into_id is null and f.username = '" + username + "'")
                .get(0);
    }

    @Test
    void a_steward_sees_why_two_were_merged_takes_them_apart_and_merges_them_again() {
        String merge = bank.rows("select max(m.id) from identity_merge m join identity_pair p on p.id = m.pair_id"
                        + " where m.undone_at is null and m.way = 'AUTO' and p.kind = 'PERSON'"
                        + " and p.explanation is not null")
                .get(0);
        String kept = of(merge, "kept_id");
        String gone = of(merge, "gone_id");
        String pair = of(merge, "pair_id");

        logIn("park.jihoon", "/identity/pairs.xhtml?show=MERGED");
        assertThat(page.locator("#list a.name").first()).isVisible();
        assertAccessible();
        open("/identity/pair.xhtml?pair=" + pair);
        assertThat(page.locator("#waterfall tbody tr")).hasCount(8);
        assertThat(page.locator("#waterfall tr.total")).containsText("chance");
        assertThat(page.locator("#records tr.differs").first()).isVisible();
        Assertions.assertThat(page.locator("#records").innerText()).contains("••");
        assertAccessible();
        screenshot("identity-pair");

        open("/customer/customer.xhtml?id=" + gone + "&tab=SOURCES");
        assertThat(page).hasURL(Pattern.compile("id=" + kept + "&tab=SOURCES"));
        assertThat(page.locator("#source-records tbody tr")).hasCount(2);
        assertAccessible();
        undo(kept);

        open("/customer/customer.xhtml?id=" + gone + "&tab=SOURCES");
        assertThat(page).hasURL(Pattern.compile("id=" + gone));
        assertThat(page.locator("#source-records tbody tr")).hasCount(1);

        open("/identity/pair.xhtml?pair=" + pair);
        assertThat(page.locator("h1")).containsText("Kept apart");
        page.locator(byId("decide:note")).fill("Same identity card seen at the branch");
        page.locator(byId("decide:merge")).click();
        assertThat(page.locator("#messages")).containsText("Merged");
        open("/customer/customer.xhtml?id=" + gone + "&tab=SOURCES");
        assertThat(page).hasURL(Pattern.compile("id=" + kept));
        assertThat(page.locator("#source-records tbody tr")).hasCount(2);
    }

    private String of(String merge, String column) {
        return bank.rows("select " + column + " from identity_merge where id = " + merge)
                .get(0);
    }

    private void undo(String customer) {
        open(MERGES + "?customer=" + customer);
        assertAccessible();
        page.locator("#list .undo:enabled").first().click();
        Locator note = page.locator(byId("undo-form:undo-note"));
        assertThat(note).isVisible();
        page.locator(byId("undo-form:undo-save")).click();
        assertThat(page.locator("#undo-form .ui-message-error")).hasCount(1);
        note.fill("Two sisters at one address");
        page.locator(byId("undo-form:undo-save")).click();
        assertThat(page.locator("#messages")).containsText("two customers again");
        assertThat(page.locator("#list")).containsText("Two sisters");
        assertAccessible();
    }

    @Test
    void a_relationship_manager_is_warned_of_a_prospect_who_is_a_customer_and_sees_only_the_branch_of_somebody_elses() {
        String known =
                " from customer_record r join customer_customer c on c.id = r.customer_id join access_portfolio p on"
                        + " p.id = c.portfolio_id join access_staff f on f.id = p.staff_id where r.kind = 'RETAIL' and"
                        + " r.mobile is not null and r.birth_date is not null and r.id_number is not null and c.closed_on"
                        + " is null and f.username ";
        logIn("lin.xiaowen", "/customer/customers.xhtml");
        page.locator("#new-prospect").click();
        assertThat(page.locator("#known")).containsText("Nobody alike");
        assertAccessible();

        describeAsHeard(known);
        assertThat(page.locator("#known a.name").first()).isVisible();
        assertThat(page.locator("#known h2")).containsText("may already be our customer");
        assertAccessible();
        screenshot("identity-prospect");

        open("/customer/prospect.xhtml");
        describe("is distinct from 'lin.xiaowen'", known);
        assertThat(page.locator("#known")).containsText("A customer of branch");
        assertThat(page.locator("#known a.name")).hasCount(0);

        open("/customer/prospect.xhtml");
        page.locator(byId("prospect:name")).fill("Quentin Zephyrwood");
        page.locator(byId("prospect:save")).click();
        assertThat(page.locator("#messages")).containsText("birth date, mobile");
        page.locator(byId("prospect:mobile")).fill("+44 20 5550 0199");
        page.locator(byId("prospect:save")).click();
        assertThat(page.locator(".fullname")).hasText("Quentin Zephyrwood");
        Assertions.assertThat(
                        bank.count("customer_consent s join customer_customer c on c.id = s.customer_id where c.name ="
                                + " 'Quentin Zephyrwood'"))
                .isZero();
        Assertions.assertThat(bank.count("access_audit where activity = 'PROSPECT_ADDED'"))
                .isPositive();
    }

    /** Over the telephone: the parts of the name the other way round, the number written otherwise, no identity number. */
    private void describeAsHeard(String known) {
        String[] person = bank.rows("select r.name || '|' || r.birth_date || '|' || r.mobile" + known
                        + "= 'lin.xiaowen' and r.name like '_% _%' and r.name not like '% % %' order by r.id limit 1")
                .get(0)
                .split("\\|");
        String[] name = person[0].split(" ");
        page.locator(byId("prospect:name")).fill(name[1] + " " + name[0]);
        page.locator(byId("prospect:birth-date")).fill(person[1]);
        String number = person[2].replaceAll("[^+0-9]", "");
        page.locator(byId("prospect:mobile")).pressSequentially(number.replaceAll("(\\d{3})(?=\\d)", "$1-"));
    }

    private void describe(String username, String known) {
        String[] person = bank.rows("select r.name || '|' || r.birth_date || '|' || r.mobile || '|' || r.id_number"
                        + known + username + " order by r.id limit 1")
                .get(0)
                .split("\\|");
        page.locator(byId("prospect:name")).fill(person[0]);
        page.locator(byId("prospect:birth-date")).fill(person[1]);
        page.locator(byId("prospect:id-number")).fill(person[3]);
        page.locator(byId("prospect:mobile")).pressSequentially(person[2]);
    }
}
