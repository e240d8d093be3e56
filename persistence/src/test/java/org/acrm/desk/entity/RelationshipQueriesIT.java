package org.acrm.desk.entity;

import static org.acrm.desk.entity.DeskBank.DAY;
import static org.acrm.desk.entity.DeskBank.HART;
import static org.acrm.desk.entity.DeskBank.KIM;
import static org.acrm.desk.entity.DeskBank.OF_LIN;
import static org.acrm.desk.entity.DeskBank.PROSPECT;
import static org.acrm.desk.entity.DeskBank.WANG;
import static org.acrm.desk.entity.DeskBank.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.RelationshipKind.Circle;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is tied to Wang of the desk's bank: married to Kim, who is Hart's child; he speaks for Zhao's company. */
class RelationshipQueriesIT {

    private static TestBank bank;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
        bank.execute(
                "insert into customer_relationship (source, source_key, from_record_id, from_id, to_record_id, to_id,"
                        + " kind, role, since, recorded_at) values ('CORE', 'R1', 2, 2, 1, 1, 'SPOUSE', null, date '2020-05-01', now()),"
                        + " ('CORE', 'R2', 2, 2, 3, 3, 'CHILD', null, null, now()),"
                        + " ('CORE', 'R3', 1, 1, 4, 4, 'CONTACT_PERSON', 'DECISION_MAKER', date '2021-01-01', now()),"
                        + " ('CORE', 'R4', 1, 1, 4, 4, 'CONTACT_PERSON', 'DECISION_MAKER', date '2022-01-01', now())");
        bank.execute("update customer_customer set referred_by_id = 1 where id = 5");
        bank.execute("update customer_customer set referred_by_id = 5 where id = 4");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void everything_that_ties_a_customer_to_others_is_one_statement_and_each_tie_comes_once() {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        List<Tie> ties = direct(WANG, DAY);

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(ties)
                .extracting(
                        tie -> tie.from() + " " + tie.kind() + " " + tie.role() + " " + tie.to() + " " + tie.since())
                .containsExactly(
                        "1 CONTACT_PERSON DECISION_MAKER 4 2021-01-01",
                        "1 GUARANTOR null 2 2025-12-01",
                        "5 REFERRAL null 1 2026-11-10",
                        "2 SPOUSE null 1 2020-05-01");
    }

    @Test
    void a_household_is_followed_over_its_own_kinds_of_relationships_only() {
        assertThat(joining(Circle.HOUSEHOLD, WANG)).containsExactly(KIM + "-" + WANG);
        assertThat(joining(Circle.HOUSEHOLD, WANG, KIM)).containsExactly(KIM + "-" + WANG, KIM + "-" + HART);
        assertThat(joining(Circle.GROUP, WANG)).isEmpty();
    }

    @Test
    void whoever_came_through_a_customer_is_found_step_by_step() {
        assertThat(referredBy(WANG)).containsExactly(PROSPECT);
        assertThat(referredBy(PROSPECT)).containsExactly(ZHAO);
        assertThat(referredBy(ZHAO)).isEmpty();
    }

    @Test
    void a_past_day_shows_the_names_the_branch_and_the_referrer_of_then() {
        bank.execute(
                "insert into customer_history (customer_id, kind, name, language, branch_id, portfolio_id, referred_by_id,"
                        + " recorded_from, recorded_to) select id, kind, 'Olivia Brown', language, 1, portfolio_id, 2,"
                        + " timestamp with time zone '2026-10-01 00:00:00Z', recorded_at from customer_customer where id = 3");
        WorkingDay then = new WorkingDay(DAY.shown(), "CNY", Instant.parse("2026-10-15T00:00:00Z"));

        Party brown = bank.inTransaction(em -> new RelationshipQueries(em).parties(List.of(HART), then, DataScope.ALL))
                .get(HART);
        assertThat(brown.name() + " " + brown.branch()).isEqualTo("Olivia Brown Head office");
        assertThat(direct(KIM, then))
                .extracting(tie -> tie.from() + " " + tie.kind())
                .containsExactly("3 REFERRAL");
        assertThat(direct(KIM, DAY)).extracting(Tie::kind).doesNotContain("REFERRAL");
    }

    @Test
    void who_is_out_of_sight_has_a_branch_but_neither_name_nor_value() {
        Map<Long, Party> seen = parties(OF_LIN);

        assertThat(seen.get(WANG).name()).isEqualTo("王建国");
        assertThat(seen.get(WANG).contribution().minor()).isEqualTo(890_000);
        assertThat(seen.get(ZHAO))
                .isEqualTo(new Party(ZHAO, null, null, "zh", "CORPORATE", "Head office", false, null, null, null));
        assertThat(parties(DataScope.ALL).get(ZHAO).name()).isEqualTo("赵国强");
        assertThat(parties(DataScope.NONE).values()).noneMatch(Party::inSight);
    }

    private static List<Tie> direct(long customer, WorkingDay day) {
        return bank.inTransaction(em -> new RelationshipQueries(em).direct(customer, day));
    }

    private static Map<Long, Party> parties(DataScope scope) {
        return bank.inTransaction(em -> new RelationshipQueries(em).parties(List.of(WANG, ZHAO), DAY, scope));
    }

    private static List<String> joining(Circle circle, Long... customers) {
        return bank.inTransaction(em -> new RelationshipQueries(em).joining(circle, List.of(customers), DAY)).stream()
                .map(tie -> tie.from() + "-" + tie.to())
                .toList();
    }

    private static List<Long> referredBy(long customer) {
        return bank.inTransaction(em -> new RelationshipQueries(em).referredBy(List.of(customer), DAY)).stream()
                .map(Tie::from)
                .toList();
    }
}
