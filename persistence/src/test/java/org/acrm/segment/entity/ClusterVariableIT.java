package org.acrm.segment.entity;

import static org.acrm.segment.entity.ClusterVariable.ARREARS;
import static org.acrm.segment.entity.ClusterVariable.CREDITS_HELD;
import static org.acrm.segment.entity.ClusterVariable.CREDIT_LIMIT;
import static org.acrm.segment.entity.ClusterVariable.DEPENDANTS;
import static org.acrm.segment.entity.ClusterVariable.DEPOSITS_HELD;
import static org.acrm.segment.entity.ClusterVariable.DIGITAL;
import static org.acrm.segment.entity.ClusterVariable.INTEREST_MARGIN;
import static org.acrm.segment.entity.ClusterVariable.UTILISATION;
import static org.acrm.segment.entity.ClusterVariable.WEALTH_HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.acrm.segment.entity.ClusterReading.Customers;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dimensions over holdings, channels and families, reckoned by hand for one customer who has all of them and one who has none. */
class ClusterVariableIT {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 21);
    private static final List<ClusterVariable> ASKED = List.of(
            DEPENDANTS,
            INTEREST_MARGIN,
            CREDIT_LIMIT,
            DEPOSITS_HELD,
            CREDITS_HELD,
            WEALTH_HELD,
            UTILISATION,
            ARREARS,
            DIGITAL);

    private static final TestBank BANK = TestBank.open();

    @BeforeAll
    static void deliver() {
        BANK.execute("insert into scheduling_calendar (id, first_date, published_date, base_currency) values (1, date"
                + " '2026-11-20', date '2026-11-21', 'CNY')");
        BANK.execute(
                "insert into customer_customer (id, source, source_key, kind, name, customer_since, recorded_at,"
                        + " version) select i, 'T', i, 'RETAIL', 'x', date '2020-01-01', now(), 0 from generate_series(1, 4) i");
        BANK.execute("insert into customer_record (id, source, source_key, customer_id, kind, name, "
                + " recorded_at, version) select i, 'T', i, i, 'RETAIL', 'x', now(), 0 from generate_series(1, 4) i");
        BANK.execute("insert into customer_relationship (source, source_key, from_record_id, from_id, to_record_id,"
                + " to_id, kind, recorded_at) values ('T', '1', 3, 3, 1, 1, 'CHILD', now()), ('T', '2', 4, 4, 1, 1,"
                + " 'SPOUSE', now())");
        BANK.execute("insert into product_group (id, code, name) values (9, 'T', 'T')");
        BANK.execute("insert into product_product (id, code, group_id, kind, currency, annual_margin_bp,"
                + " monthly_fee_minor) select n, k, 9, k, 'CNY', 1, 0 from unnest(array['CURRENT', 'CREDIT_CARD', 'LOAN',"
                + " 'FUND']) with ordinality as t (k, n)");
        BANK.execute("insert into product_rate (currency, valid_from, rate) values ('USD', date '2026-11-01', 7.2),"
                + " ('USD', date '2026-11-22', 9)");
        holding(1, 1, "CNY", "50000", "null", "ACTIVE");
        holding(2, 2, "CNY", "-25000", "100000", "ACTIVE");
        holding(3, 2, "USD", "-1000", "100000", "ACTIVE");
        holding(4, 2, "CNY", "-99999", "100000", "CLOSED");
        holding(5, 3, "CNY", "-700000", "null", "ARREARS");
        holding(6, 4, "CNY", "1", "null", "ACTIVE");
        BANK.execute(
                "insert into activity_usage (holding_id, month_on, channel, tx_count, purchase_minor, net_minor,"
                        + " net_days_minor) values (1, date '2026-11-01', 'APP', 6, 0, 0, 0), (1, date '2026-09-01', 'ATM', 2, 0,"
                        + " 0, 0), (2, date '2026-10-01', 'BATCH', 50, 0, 0, 0), (1, date '2026-08-01', 'BRANCH', 90, 0, 0, 0)");
        BANK.execute("insert into value_profit select 1, date '2026-11-20', date '9999-12-31', 1, 4711, 0, 0, 0, 0, 0,"
                + " 99, 0, 0, 0");
    }

    private static void holding(int id, int product, String currency, String balance, String limit, String status) {
        BANK.execute("insert into customer_holding (id, source, source_key, product_id, currency, balance_minor,"
                + " credit_limit_minor, status, owner_id, recorded_at, version) overriding system value values (" + id
                + ", 'T', 'H" + id + "', " + product + ", '" + currency + "', " + balance + ", " + limit + ", '"
                + status
                + "', 1, now(), 0)");
    }

    @AfterAll
    static void close() {
        BANK.close();
    }

    @Test
    void limits_use_arrears_mix_of_products_and_channels_and_children_are_told_of_whom_they_are_known() {
        double[] rich = of(1);
        assertThat(rich[0]).as("one child, the spouse is none").isEqualTo(1);
        assertThat(rich[1]).isEqualTo(4711);
        assertThat(rich[2])
                .as("the closed card counts no more, dollars at the rate of the day")
                .isEqualTo(820_000);
        assertThat(new double[] {rich[3], rich[4], rich[5]}).containsExactly(1, 3, 1);
        assertThat(rich[6]).isCloseTo((25_000 + 7_200) / 820_000.0, within(1e-9));
        assertThat(rich[7]).isEqualTo(1);
        assertThat(rich[8])
                .as("six of eight; what the bank books is nobody's choice")
                .isEqualTo(0.75);
    }

    @Test
    void who_has_none_of_it_is_not_known_by_shares_and_amounts() {
        double[] poor = of(2);
        assertThat(new double[] {poor[0], poor[3], poor[4], poor[5], poor[7]}).containsOnly(0);
        assertThat(new double[] {poor[1], poor[2], poor[6], poor[8]}).containsOnly(Double.NaN);
    }

    private static double[] of(long customer) {
        Customers found = BANK.inTransaction(
                em -> new ClusterReading(em).of(new Population("RETAIL", 0, NIGHT, null), ASKED, List.of(customer)));
        return Arrays.stream(found.columns()).mapToDouble(column -> column[0]).toArray();
    }
}
