package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.RelationshipTarget;
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
