package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.RelationshipKind.Circle;
import org.acrm.customer.entity.RelationshipTarget;
import org.acrm.desk.entity.RelationshipQueries;
import org.acrm.desk.entity.Tie;
import org.acrm.desk.entity.WorkingDay;
import org.junit.jupiter.api.Test;

/** A relationship leads to whom its records belong to now, at both of its ends. */
class RelationshipsFollowIT {

    @Test
    void both_ends_of_a_relationship_follow_their_records_and_come_back() {
        try (IdentityBank bank = new IdentityBank()) {
            bank.deliver(IdentityBank.CUSTOMER, "CORE", List.of(named("C1"), named("C2"), named("C3"), named("C4")));
            bank.deliver(new RelationshipTarget(), "CORE", List.of(tie("R1", "C1", "C2"), tie("R2", "C3", "C1")));
            assertThat(ends(bank)).containsExactly("R1 C1 C2", "R2 C3 C1");

            long merge = bank.merge(record(bank, "C1"), record(bank, "C4"));
            bank.deliver(new RelationshipTarget(), "CORE", List.of(tie("R3", "C4", "C2")));
            String kept = ends(bank).get(0).split(" ")[1];
            assertThat(ends(bank)).containsExactly("R1 " + kept + " C2", "R2 C3 " + kept, "R3 " + kept + " C2");

            bank.undo(merge);
            assertThat(ends(bank)).containsExactly("R1 C1 C2", "R2 C3 C1", "R3 C4 C2");
        }
    }

    @Test
    void what_a_relationship_was_before_a_delivery_changed_it_is_kept_and_follows_a_merge_and_its_undo() {
        try (IdentityBank bank = new IdentityBank()) {
            bank.deliver(IdentityBank.CUSTOMER, "CORE", List.of(named("C1"), named("C2"), named("C3"), named("C4")));
            bank.deliver(new RelationshipTarget(), "CORE", List.of(tie("R1", "C1", "C2")));
            Instant first = now(bank);
            bank.deliver(new RelationshipTarget(), "CORE", List.of(tie("R1", "C1", "C3")));
            Instant second = now(bank);
            bank.deliver(new RelationshipTarget(), "CORE", List.of(tie("R1", "C1", "C3")));
            assertThat(bank.number("select count(*) from customer_relation_history"))
                    .isEqualTo(1);

            assertThat(tied(bank, "C1", Instant.EPOCH)).isEmpty();
            assertThat(tied(bank, "C1", first)).containsExactly("C2");
            assertThat(tied(bank, "C2", first)).containsExactly("C1");
            assertThat(tied(bank, "C1", second)).containsExactly("C3");
            assertThat(tied(bank, "C2", second)).isEmpty();

            long merge = bank.merge(record(bank, "C2"), record(bank, "C4"));
            assertThat(tied(bank, "C1", first))
                    .containsExactly(bank.rows(
                                    "select c.source_key from customer_customer c join customer_record r on r.customer_id"
                                            + " = c.id where r.source_key = 'C2'")
                            .get(0));
            bank.undo(merge);
            assertThat(tied(bank, "C1", first)).containsExactly("C2");
            assertThat(tied(bank, "C4", first)).isEmpty();
        }
    }

    private static Instant now(IdentityBank bank) {
        return Instant.parse(bank.rows("select to_char(max(recorded_at) at time zone 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from customer_relationship")
                .get(0));
    }

    /** Numbers of those to whom a customer was tied then, both as the household's walk and as the list of ties see it. */
    private static List<String> tied(IdentityBank bank, String number, Instant known) {
        WorkingDay day = new WorkingDay(LocalDate.of(2026, 11, 20), "CNY", known);
        long customer = bank.number("select customer_id from customer_record where source_key = '" + number + "'");
        return bank.in(database -> {
            RelationshipQueries queries = new RelationshipQueries(database);
            List<Tie> direct = queries.direct(customer, day);
            assertThat(queries.joining(Circle.HOUSEHOLD, List.of(customer), day))
                    .extracting(tie -> tie.other(customer))
                    .containsExactlyElementsOf(
                            direct.stream().map(tie -> tie.other(customer)).toList());
            return direct.stream()
                    .map(tie -> (String) database.createNativeQuery(
                                    "select source_key from customer_customer where id = " + tie.other(customer))
                            .getSingleResult())
                    .toList();
        });
    }

    private static long record(IdentityBank bank, String number) {
        return bank.number("select id from customer_record where source_key = '" + number + "'");
    }

    private static List<String> ends(IdentityBank bank) {
        return bank.rows(
                "select r.source_key || ' ' || f.source_key || ' ' || t.source_key from customer_relationship r"
                        + " join customer_customer f on f.id = r.from_id join customer_customer t on t.id = r.to_id order by 1");
    }

    private static Map<String, String> named(String number) {
        return Map.of("customer_no", number, "kind", "RETAIL", "name", "Name of " + number);
    }

    private static Map<String, String> tie(String number, String from, String to) {
        return Map.of("relationship_no", number, "from_customer_no", from, "to_customer_no", to, "kind", "SPOUSE");
    }
}
