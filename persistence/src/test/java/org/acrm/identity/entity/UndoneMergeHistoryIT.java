package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.acrm.customer.entity.CustomerTraces;
import org.acrm.customer.entity.ErasureGround;
import org.acrm.customer.entity.ErasureRepository;
import org.acrm.customer.entity.PersonRows;
import org.acrm.customer.entity.PersonalTrace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was taken for somebody else for a while leaves nothing with him, and is told nothing of him. */
class UndoneMergeHistoryIT {

    private static final long ANNA = 1;
    private static final long BEATE = 2;
    private static final long ANNA_AGAIN = 3;
    private static final String CANARY = "canary";

    private final IdentityBank bank = new IdentityBank();

    @BeforeEach
    void threePeopleAreKnown() {
        deliver(anna("Anna Berg", "2026-11-01"), beate("b", "2026-11-02"), person("C3", "2026-11-03", Map.of()));
        deliver(anna("Anna Berg-Lind", "2026-11-04"));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private static Map<String, String> anna(String name, String changed) {
        return person(
                "C1",
                changed,
                Map.of("name", name, "customer_since", "2001-01-01", "mobile", "13800000001", "city", "Bergen"));
    }

    /** Whatever she tells of herself is a canary, and newer than what Anna tells. */
    private static Map<String, String> beate(String which, String changed) {
        Map<String, String> said = new HashMap<>();
        for (String field :
                List.of("name", "latin_name", "id_number", "occupation", "mobile", "email", "address", "city")) {
            said.put(field, CANARY + "-" + which + "-" + field);
        }
        return person("C2", changed, said);
    }

    private static Map<String, String> person(String number, String changed, Map<String, String> more) {
        Map<String, String> row = new HashMap<>(Map.of(
                "customer_no", number, "kind", "RETAIL", "name", "Anna B.", "updated_at", changed + "T10:00:00"));
        row.putAll(more);
        return row;
    }

    @SafeVarargs
    private void deliver(Map<String, String>... people) {
        bank.deliver(IdentityBank.CUSTOMER, "CORE", List.of(people));
    }

    private void form() {
        bank.in(database -> new GoldenForming(database).formChanged(10, bank.tick()));
    }

    @Test
    void nothingOfTheOtherOneStaysAfterAnUndoAndHerErasure() {
        String before = known(ANNA);
        long merge = merge(ANNA, BEATE);
        deliver(beate("c", "2026-11-06"));
        form();
        home();
        deliver(beate("d", "2026-11-07"));
        form();
        assertThat(known(ANNA)).contains(CANARY + "-b-email", CANARY + "-c-mobile", CANARY + "-d-id_number");
        bank.undo(merge);

        assertThat(known(ANNA)).isEqualTo(before);
        assertThat(contacts(ANNA)).containsExactly("MOBILE 13800000001");
        erase(BEATE);
        assertThat(canaries()).isEmpty();
    }

    @Test
    void whatHerOwnRecordSaidInTheMeantimeIsHistoryAsIfNobodyHadMerged() {
        deliver(anna("Anna Lind", "2026-11-05"));
        String undisturbed = withoutTimes(known(ANNA));

        bank.empty();
        threePeopleAreKnown();
        long merge = merge(ANNA, BEATE);
        deliver(anna("Anna Lind", "2026-11-05"));
        form();
        bank.undo(merge);
        assertThat(withoutTimes(known(ANNA))).isEqualTo(undisturbed);
        // believed from the delivery on, not from the undo
        assertThat(bank.rows("select c.recorded_at = r.recorded_at from customer_customer c join customer_record r on"
                        + " r.id = c.id where c.id = 1"))
                .containsExactly("true");
    }

    @Test
    void mergesThatCameInBetweenAreTakenApartInAnyOrder() {
        String before = known(ANNA);
        long first = merge(ANNA, BEATE);
        long second = merge(ANNA, ANNA_AGAIN);
        deliver(beate("c", "2026-11-06"));
        form();
        bank.undo(first);
        assertThat(bank.rows("select customer_id from customer_record order by id"))
                .containsExactly("1", "2", "1");
        erase(BEATE);
        assertThat(canaries()).isEmpty();

        bank.undo(second);
        assertThat(known(ANNA)).isEqualTo(before);
        assertThat(canaries()).isEmpty();
    }

    @Test
    void theImageOfALaterMergeThatWasUndoneGoesToo() {
        long first = merge(ANNA, BEATE);
        bank.undo(merge(ANNA, ANNA_AGAIN));
        bank.undo(first);
        erase(BEATE);
        assertThat(canaries()).isEmpty();
    }

    @Test
    void oneOfSeveralMergesOfOneMomentIsUndoneAndTheHistoryBeforeThemStays() {
        String history = "select name from customer_history where customer_id = 1 order by recorded_from";
        List<String> before = bank.rows(history);
        List<Long> merges =
                bank.mergeAll(List.of(new ProposedMerge(null, ANNA, BEATE), new ProposedMerge(null, ANNA, ANNA_AGAIN)));
        bank.undo(merges.get(1));
        assertThat(bank.rows(history)).startsWith(before.toArray(String[]::new)).contains("Anna Berg-Lind");
        bank.undo(merges.get(0));
        assertThat(bank.rows(history)).isEqualTo(before);
    }

    /** The night has found where the customer of both lives. */
    private void home() {
        bank.execute("insert into identity_home (customer_id, address_key) select 1, p.address"
                + " from customer_contact_point p where p.customer_id = 1 and p.kind = 'ADDRESS'");
        assertThat(bank.rows("select address_key from identity_home")).containsExactly(CANARY + "-c-address");
    }

    private long merge(long left, long right) {
        long merge = bank.merge(left, right);
        assertThat(bank.rows("select kept_id from identity_merge where id = " + merge))
                .containsExactly("" + ANNA);
        return merge;
    }

    /** All that is and was believed of a customer. */
    private String known(long customer) {
        List<String> known = new ArrayList<>(bank.rows("select cast(to_jsonb(h) - 'id' as text) from customer_history h"
                + " where h.customer_id = " + customer + " order by h.recorded_from, h.recorded_to"));
        known.addAll(bank.rows(
                "select cast(to_jsonb(c) - 'version' as text) from customer_customer c where c.id = " + customer));
        known.addAll(
                bank.rows("select cast(to_jsonb(p) - 'id' as text) from customer_contact_point p where p.customer_id = "
                        + customer + " order by p.kind"));
        return String.join("\n", known);
    }

    private static String withoutTimes(String known) {
        return known.replaceAll("\"recorded_[a-z]+\": \"[^\"]+\"", "");
    }

    private List<String> contacts(long customer) {
        return bank.rows("select kind || ' ' || address from customer_contact_point where customer_id = " + customer
                + " order by kind");
    }

    private void erase(long customer) {
        bank.in(database -> {
            List<PersonalTrace> traces = Stream.of(new CustomerTraces(), new IdentityTraces())
                    .flatMap(of -> of.traces().stream())
                    .toList();
            PersonRows rows = new PersonRows(database);
            rows.erase(traces, rows.ids(customer), LocalDate.of(2026, 11, 22));
            new ErasureRepository(database).add(customer, ErasureGround.REQUEST, "officer", bank.tick(), Set.of());
            return null;
        });
    }

    /** Rows of the whole database that hold a canary; what was delivered is the files' own matter. */
    private List<String> canaries() {
        List<String> found = new ArrayList<>();
        for (String table :
                bank.rows("select tablename from pg_tables where schemaname = 'acrm' and tablename !~ '^intake_'")) {
            found.addAll(bank.rows("select '" + table + " ' || cast(t as text) from " + table
                    + " t where lower(cast(t as text)) like '%" + CANARY + "%'"));
        }
        return found;
    }
}
