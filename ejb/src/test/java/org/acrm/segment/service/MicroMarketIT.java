package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.segment.entity.MicroMarket;
import org.acrm.segment.entity.MicroMarket.Month;
import org.acrm.segment.entity.MicroMarketPlan;
import org.acrm.segment.entity.MicroMarkets;
import org.acrm.segment.entity.MicroMarkets.Due;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.BankTransactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nights find of a micro-market (SEG-19), beside the tables asked one customer at a time. */
class MicroMarketIT {

    private static final LocalDate START = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00Z");
    private static SegmentBank bank;
    private static BankTransactions transactions;
    private static MicroMarkets markets;
    private static long women;

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        transactions = new BankTransactions(bank.bank);
        EntityManager database = transactions.database();
        markets = new MicroMarkets(database);
        women = SegmentBank.published(transactions, "SEG_1", "Women", "sex", "F");
        bank.bank.execute("insert into segment_membership select " + women
                + ", id, date '2026-11-20', date '9999-12-31', 1 from customer_customer where sex = 'F'");
        bank.bank.execute(
                "update customer_holding set opened_on = date '2026-11-01' + cast(id % 35 as integer) where id % 4 > 0");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    private static MicroMarketPlan plan(String name) {
        return new MicroMarketPlan(name, women, 2L, "+ 0.3 %", "Liu", START, 5);
    }

    private static List<Due> night(LocalDate date) {
        List<Due> due = transactions.call(() -> markets.due(date));
        due.forEach(one -> transactions.run(() -> markets.measure(one, date)));
        return due;
    }

    @Test
    void the_first_night_and_the_first_of_each_month_count_whom_the_tables_name_until_it_ends() {
        transactions.run(() -> markets.add(plan("Savings plus"), "he", NOW));
        assertThatThrownBy(() -> transactions.run(() -> markets.add(plan("Savings plus"), "he", NOW)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.micro_market.taken"));
        LocalDate december = LocalDate.of(2026, 12, 1);
        assertThat(night(START.minusDays(1))).isEmpty();
        assertThat(night(START)).hasSize(1);
        assertThat(night(START.plusDays(3))).isEmpty();
        assertThat(night(december)).hasSize(1);
        assertThat(night(december)).hasSize(1);
        assertThat(night(december.plusDays(9))).isEmpty();

        MicroMarket found =
                transactions.call(() -> markets.of(women, december, "en")).get(0);
        assertThat(found.months()).extracting(Month::date).containsExactly(START, december);
        found.months().forEach(this::assertMonth);
        assertThat(found.latest().uptake()).isGreaterThan(found.months().get(0).uptake());
        assertThat(found.reached()).isEqualTo(found.latest().uptake() >= 5);
        transactions.run(() -> markets.end(women, found.id(), december.plusDays(10)));
        assertThat(night(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(transactions
                        .call(() -> markets.of(women, START, "en"))
                        .get(0)
                        .months())
                .hasSize(1);
    }

    private void assertMonth(Month month) {
        assertThat(month.members()).isEqualTo(asked("count(*)", "", month.date()));
        assertThat(month.holders())
                .isPositive()
                .isEqualTo(asked("count(*)", " and " + holds(month.date(), ""), month.date()));
        assertThat(month.uptake())
                .isEqualTo(asked(
                        "count(*)",
                        " and " + holds(month.date(), " and h.opened_on >= date '" + START + "'") + " and not "
                                + holds(month.date(), " and h.opened_on < date '" + START + "'"),
                        month.date()));
        assertThat(month.meanMinor())
                .isEqualTo(asked(
                        "round(avg((select g.contribution_minor from value_grade g where g.customer_id = c.id)))",
                        "",
                        month.date()));
    }

    private static String holds(LocalDate date, String further) {
        return "exists (select 1 from customer_holding h where h.owner_id = c.id and h.product_id = 2 and h.status = 'ACTIVE'"
                + " and coalesce(h.opened_on, date '1900-01-01') <= date '" + date + "'" + further + ")";
    }

    private static long asked(String what, String where, LocalDate date) {
        return bank.bank.inTransaction(em -> ((Number)
                        em.createNativeQuery("select " + what + " from customer_customer c where c.sex = 'F' and date '"
                                        + date + "' >= date '2026-11-20'" + where)
                                .getSingleResult())
                .longValue());
    }
}
