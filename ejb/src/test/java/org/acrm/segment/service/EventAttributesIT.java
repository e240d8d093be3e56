package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.activity.entity.TransactionKind;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.kernel.NumberColumn;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as attributes, beside a count of each customer's own rows. */
class EventAttributesIT {

    private static final LocalDate NIGHT = SegmentBank.NIGHT;
    private static final String CONTACTS =
            "activity_interaction x where x.customer_id = c.id and cast(x.happened_at as" + " date) %s and x.";
    private static final String DAY = "cast(x.happened_at as date)";
    private static SegmentBank bank;

    /** Name of an event; rows that it counts; the day of a row. */
    private record Event(String name, String rows, String day) {}

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        bank.bank.execute(
                "insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind,"
                        + " recorded_at) select 'CRM', 'I' || i, (i * 31 % 900 + 1) * 3, timestamp '2026-11-23 23:59:59.999999' - ((i *"
                        + " 7919) % 800) * interval '1 day' - (i % 3) * interval '12 hours', (array['BRANCH', 'CALL', 'CALL_CENTRE', 'WEB',"
                        + " 'APP', 'EMAIL'])[1 + i % 6], (array['LOGIN', 'PAGE_VIEW', 'MEETING', 'INQUIRY', 'COMPLAINT_CALL',"
                        + " 'CAMPAIGN_SENT', 'CAMPAIGN_RESPONSE'])[1 + i % 7], now() from generate_series(1, 12000) i");
        bank.bank.execute("insert into feedback_complaint (source, source_key, customer_id, opened_on, topic, status,"
                + " recorded_at, version) select 'CRM', 'B' || i, (i * 17 % 500 + 1) * 3, date '2026-11-24' - (i * 37) % 760, 'FEE',"
                + " 'OPEN', now(), 0 from generate_series(1, 3000) i");
        bank.bank.execute("create table activity_transaction_all partition of activity_transaction default");
        bank.bank.execute(
                "insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency,"
                        + " kind) select date '2026-11-24' - (i * 53) % 800, 1, case when i % 50 > 0 then (i * 13 % 700 + 1) * 3 end, 100, 'CNY',"
                        + " (array['SALARY', 'DEPOSIT', 'WITHDRAWAL', 'TRANSFER_IN', 'TRANSFER_OUT', 'CARD_PURCHASE', 'CASH_ADVANCE', 'FEE',"
                        + " 'INTEREST', 'LOAN_PAYMENT', 'FX'])[1 + i % 11] from generate_series(1, 20000) i");
        bank.bank.execute("insert into fact_evidence (source, text_id, kind_id, customer_id, said_on, phrase, strength,"
                + " passage, mark_from, mark_to, text_recorded_at, rules_version) select 'CONTACT', i, k.id, (i * 11 % 300 + 1) * 3, date"
                + " '2026-11-24' - (i * 29) % 700, 'p', 50, 'p', 0, 1, now(), 1 from generate_series(1, 800) i, fact_kind k where k.code"
                + " in ('NEW_CHILD', 'LEAVING')");
        bank.bank.execute("analyze");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    private static List<Event> events() {
        List<Event> contacts = new TreeMap<>(Map.of(
                        "branch_visits", "channel = 'BRANCH'",
                        "calls", "channel like 'CALL%%'",
                        "meetings", "kind = 'MEETING'",
                        "inquiries", "kind = 'INQUIRY'",
                        "complaint_calls", "kind = 'COMPLAINT_CALL'",
                        "logins", "kind = 'LOGIN'",
                        "page_views", "kind = 'PAGE_VIEW'",
                        "campaigns_received", "kind = 'CAMPAIGN_SENT'",
                        "campaign_responses", "kind = 'CAMPAIGN_RESPONSE'"))
                .entrySet().stream()
                        .map(one -> new Event(one.getKey(), CONTACTS + one.getValue(), DAY))
                        .toList();
        String complaints = "feedback_complaint x where x.customer_id = c.id and x.opened_on %s";
        String booked = "activity_transaction x where x.customer_id = c.id and x.booked_on %s and x.kind = '";
        Stream<Event> bookings = Stream.of(TransactionKind.values())
                .map(kind -> new Event(
                        "bookings_" + kind.name().toLowerCase(Locale.ROOT), booked + kind + "'", "x.booked_on"));
        return Stream.of(contacts.stream(), Stream.of(new Event("complaints", complaints, "x.opened_on")), bookings)
                .flatMap(all -> all)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 730})
    void each_event_is_counted_as_often_as_its_rows_lie_within_the_days(int days) {
        Map<String, String> rows = new LinkedHashMap<>();
        String window = "between date '" + NIGHT.minusDays(days - 1L) + "' and date '" + NIGHT + "'";
        events().forEach(one ->
                rows.put(one.name() + "__" + days, "(select count(*) from " + String.format(one.rows(), window) + ")"));
        for (String fact : List.of("NEW_CHILD", "LEAVING")) {
            rows.put(
                    "texts_" + fact + "__" + days,
                    "(select count(*) from fact_evidence x join fact_kind k on k.id = x.kind_id and k.code = '" + fact
                            + "' where x.customer_id = c.id and x.said_on " + window + ")");
        }
        same(rows);
    }

    @Test
    void the_latest_day_is_that_of_the_latest_row_of_two_years() {
        Map<String, String> rows = new LinkedHashMap<>();
        String window = "between date '" + NIGHT.minusDays(729) + "' and date '" + NIGHT + "'";
        events().forEach(one -> rows.put(
                one.name() + "_last",
                "(select max(" + one.day() + ") - date '1970-01-01' from " + String.format(one.rows(), window) + ")"));
        same(rows);
    }

    @Test
    void the_night_assigns_whom_the_rows_of_events_name() {
        String rule =
                "{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":{\"attribute\":\"branch_visits__60\",\"is\":\">=\","
                        + "\"value\":2}},{\"effect\":\"EXCLUDE\",\"condition\":{\"attribute\":\"complaints_last\",\"is\":\">=\","
                        + "\"daysBefore\":100}}]}";
        long segment = bank.bank.inTransaction(em -> {
            Segment one = Segment.byRule("SEG_1", "he");
            one.write("Visitors", null, rule, "he", OffsetDateTime.parse("2026-11-21T10:00:00Z"));
            one.submit("he");
            one.approve("laura", OffsetDateTime.parse("2026-11-21T10:00:00Z"));
            return new SegmentRepository(em).save(one).id();
        });
        bank.bank.inTransaction(em -> {
            NightAssignment assignment = new NightAssignment(em);
            NightPlan plan = assignment.plan(NIGHT, true);
            for (long from = 0; from < 14000; from += 2000) {
                assignment.assign(plan, new CustomerRange(NIGHT, from, from + 2000));
            }
            return null;
        });
        List<Long> found =
                ids("select customer_id from segment_membership where segment_id = " + segment + " order by 1");
        assertThat(found)
                .isNotEmpty()
                .isEqualTo(ids(
                        "select c.id from customer_customer c where c.merged_into_id is null and (select count(*) from"
                                + " activity_interaction x where x.customer_id = c.id and x.channel = 'BRANCH' and x.happened_at >="
                                + " date '2026-09-23' and x.happened_at < date '2026-11-22') >= 2 and not exists (select 1 from"
                                + " feedback_complaint b where b.customer_id = c.id and b.opened_on between date '2026-08-13' and date"
                                + " '2026-11-21') order by 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "731", "x", "030", "-1", ""})
    void only_whole_days_of_two_years_are_counted(String days) {
        assertThatThrownBy(() -> bank.subject().attribute("logins__" + days))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.days"));
    }

    /** @param rows by attribute, SQL of the same over a customer {@code c} */
    private static void same(Map<String, String> rows) {
        SegmentSubject subject = bank.subject();
        CustomerTable table = bank.bank.inTransaction(
                em -> CustomerTable.open(em, subject, NIGHT, "1 = 1").with(em, Set.copyOf(rows.keySet())));
        String columns = rows.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
        List<Tuple> expected = bank.bank.inTransaction(em -> tuples(
                em,
                "select c.id, " + columns
                        + " from customer_customer c where c.merged_into_id is null and c.id % 90 = 0"));
        long known = 0;
        for (String name : rows.keySet()) {
            NumberColumn column = (NumberColumn) table.column(name);
            for (Tuple one : expected) {
                int row = table.order().row(((Number) one.get("id")).longValue());
                Number count = (Number) one.get(name.toLowerCase(Locale.ROOT));
                assertThat(column.missing(row) ? null : (Long) column.value(row))
                        .as(name + " of " + one.get("id"))
                        .isEqualTo(count == null ? null : (Long) count.longValue());
                known += count == null ? 0 : count.longValue();
            }
        }
        assertThat(known).isPositive();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(EntityManager em, String sql) {
        return em.createNativeQuery(sql, Tuple.class).getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<Long> ids(String sql) {
        return bank.bank.inTransaction(
                em -> (List<Long>) em.createNativeQuery(sql, Long.class).getResultList());
    }
}
