package org.acrm.campaign.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may be offered to each of some hundred customers, beside what the tables say when all pairs are looked at; and the lists. */
class CustomerOffersIT {

    private static final LocalDate SHOWN = LocalDate.of(2026, 11, 21);
    private static final LocalDate WORKDAY = SHOWN.plusDays(1);
    private static final int CUSTOMERS = 150;

    /** All pairs of members and offers of their segments, and taken from them whatever speaks against one. */
    private static final String ORACLE = """
            with pairs as (select m.customer_id customer, t.offer_id offer from segment_membership m
                join campaign_offer_segment t on t.segment_id = m.segment_id where daterange(m.valid_from, m.valid_to) @> date '2026-11-21'
                and m.segment_id <> 4),
              said as (select customer_id, channel, topic, bool_and(given) given from customer_consent
                where purpose = 'MARKETING' and recorded_to is null group by 1, 2, 3)
            select p.customer || ' ' || p.offer from (
              select customer, offer from pairs
              except select p.customer, p.offer from pairs p join campaign_offer o on o.id = p.offer
                join customer_holding h on h.owner_id = p.customer and h.product_id = o.product_id and h.status = 'ACTIVE'
              except select p.customer, p.offer from pairs p join customer_customer c on c.id = p.customer where c.closed_on is not null
              except select p.customer, p.offer from pairs p join campaign_offer o on o.id = p.offer
                where not date '2026-11-22' between o.valid_from and o.valid_until or o.status = 'RETIRED'
              except select p.customer, p.offer from pairs p join campaign_offer o on o.id = p.offer join customer_customer c
                on c.id = p.customer where o.for_kind <> c.kind
                or o.least_age > coalesce(extract(year from age(date '2026-11-22', c.birth_date)), 0)) p
              join campaign_offer o on o.id = p.offer
              left join said g on g.customer_id = p.customer and g.channel = o.channel and g.topic = 'ALL'
              left join said k on k.customer_id = p.customer and k.channel = o.channel and k.topic = 'CARDS' and o.product_id = 2
              where coalesce(k.given, g.given, false) and p.customer <= 150 order by p.customer, p.offer
            """;

    private static TestBank bank;

    @BeforeAll
    static void open() {
        bank = TestBank.open();
        for (String statement : SCRIPT.split(";\n")) {
            if (!statement.isBlank()) {
                bank.execute(statement);
            }
        }
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void a_customer_is_offered_what_members_are_offered_and_nothing_that_something_speaks_against() {
        List<String> found = new ArrayList<>();
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            String of = customer + " ";
            new TreeSet<>(offers(customer).stream().map(CustomerOffer::id).toList()).forEach(id -> found.add(of + id));
        }
        List<String> expected = bank.inTransaction(
                em -> em.createNativeQuery(ORACLE, String.class).getResultList());
        assertThat(found).isEqualTo(expected);
        assertThat(found).hasSizeGreaterThan(40).anyMatch(pair -> pair.endsWith(" 2"));
    }

    @Test
    void an_offer_of_several_segments_is_told_once_with_all_of_them_in_the_order_of_the_best() {
        // member of segments 1 and 2; offer 3 comes first in segment 2, offer 1 first in segment 1 and second in
        // segment 2
        bank.execute("update customer_consent set given = true where customer_id = 12");
        List<CustomerOffer> offers = offers(12);
        assertThat(offers).extracting(CustomerOffer::id).startsWith(1L, 3L);
        assertThat(offers.get(0).segments()).containsExactly("Segment 1", "Segment 2");
        assertThat(offers.get(0).name()).isEqualTo("Name 1 zh");
        assertThat(offers.get(0).product()).isEqualTo("活期");
    }

    private static List<CustomerOffer> offers(long customer) {
        return counting(1, em -> new OfferQueries(em).ofCustomer(customer, SHOWN, WORKDAY, "zh"));
    }

    @Test
    void the_library_takes_two_statements_and_what_a_segment_has_or_could_have_one() {
        List<OfferLine> rows = counting(2, em -> new OfferQueries(em).offers(false, "en", new PageRequest(0, 3)))
                .rows();
        assertThat(rows).hasSize(3).allMatch(row -> row.status() == OfferStatus.ACTIVE);
        assertThat(bank.inTransaction(em -> new OfferQueries(em).offers(true, "en", PageRequest.first(9)))
                        .rows())
                .extracting(OfferLine::code)
                .containsExactly("OFFER_6");
        List<OfferLine> tied = counting(1, em -> new OfferQueries(em).ofSegment(2, "en"));
        assertThat(tied).extracting(OfferLine::id).containsExactly(3L, 1L, 4L, 6L);
        List<OfferLine> others = counting(1, em -> new OfferQueries(em).notOfSegment(2, "en"));
        assertThat(others).extracting(OfferLine::id).containsExactly(2L, 5L);
    }

    private static <T> T counting(int statements, Function<EntityManager, T> work) {
        return bank.inTransaction(em -> {
            Statistics statistics =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            long before = statistics.getPrepareStatementCount();
            T result = work.apply(em);
            assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(statements);
            return result;
        });
    }

    private static final String SCRIPT = """
            insert into product_group (id, code, name) values (1, 'G', 'G');
            insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor) values
              (1, 'CUR', 1, 'CURRENT', 'CNY', 80, 0), (2, 'CARD', 1, 'CREDIT_CARD', 'CNY', 80, 0);
            insert into product_label (product_id, language, label) values (1, 'en', 'Current'), (1, 'zh', '活期');
            insert into customer_customer (id, source, source_key, kind, name, birth_date, closed_on, recorded_at, version)
              select i, 'CORE', 'C' || i, case when i % 7 = 0 then 'CORPORATE' else 'RETAIL' end, 'N' || i,
              case when i % 11 > 0 then date '2009-11-22' - i * 5 - 5 end, case when i % 23 = 0 then date '2026-01-01' end, now(), 0
              from generate_series(1, 400) i;
            insert into customer_holding (source, source_key, product_id, currency, status, closed_on, owner_id, recorded_at, version)
              select 'CORE', 'H' || i, 1 + i % 2, 'CNY', case when i % 5 = 0 then 'CLOSED' else 'ACTIVE' end,
              case when i % 5 = 0 then date '2026-02-01' end, i, now(), 0 from generate_series(1, 400) i where i % 3 > 0;
            insert into customer_consent (customer_id, channel, purpose, topic, given, source, recorded_from, recorded_to)
              select i, c, 'MARKETING', case when i % 4 = 0 and n = 2 then 'CARDS' else 'ALL' end, (i + n) % 5 > 0, 'CORE', now(),
              case when i % 13 = 0 then now() end from generate_series(1, 400) i, generate_series(1, 2) n, (values ('CALL'), ('SMS')) v(c)
              where i % 17 > 0;
            insert into segment_segment (id, code, name, kind, state, in_force, owner, saved_at, version)
              select i, 'SEG_' || i, 'Segment ' || i, 'RULE', 'PUBLISHED', 1, 'he', now(), 0 from generate_series(1, 4) i;
            insert into segment_membership select s, i, date '2026-11-01' + i % 25, case when i % 6 = 1 then date '2026-11-21' else
              date '9999-12-31' end, 1 from generate_series(1, 400) i, generate_series(1, 4) s where i % (s + 1) = 0 or s = 4;
            insert into segment_size values (4, date '2026-11-21', 1, 9, 0, 0, 40, 9), (1, date '2026-11-21', 1, 9, 0, 0, 99, 0);
            insert into quality_floor (percent_floor, note, set_by, set_at) values (60, 'x', 'x', now());
            insert into campaign_offer (id, code, product_id, channel, for_kind, least_age, valid_from, valid_until, status, changed_by,
              changed_at, version) values
              (1, 'OFFER_1', 1, 'CALL', null, null, date '2026-01-01', date '2026-11-22', 'ACTIVE', 'he', now(), 0),
              (2, 'OFFER_2', 2, 'SMS', 'RETAIL', 18, date '2026-11-22', date '2026-12-31', 'ACTIVE', 'he', now(), 0),
              (3, 'OFFER_3', null, 'CALL', null, null, date '2026-01-01', date '2027-12-31', 'ACTIVE', 'he', now(), 0),
              (4, 'OFFER_4', null, 'SMS', null, null, date '2026-01-01', date '2026-11-21', 'ACTIVE', 'he', now(), 0),
              (5, 'OFFER_5', null, 'CALL', null, null, date '2026-11-23', date '2026-12-21', 'ACTIVE', 'he', now(), 0),
              (6, 'OFFER_6', null, 'CALL', null, null, date '2026-01-01', date '2026-12-21', 'RETIRED', 'he', now(), 0);
            insert into campaign_offer_text select o, l, 'Name ' || o || ' ' || l, 'Because ' || o from generate_series(1, 6) o,
              (values ('en'), ('zh'), ('ko')) v(l);
            insert into campaign_offer_segment (segment_id, offer_id, ordinal) values (1, 1, 1), (1, 5, 2), (2, 3, 1), (2, 1, 2),
              (2, 4, 3), (2, 6, 4), (3, 2, 1), (4, 2, 1), (4, 3, 2);
            """;
}
