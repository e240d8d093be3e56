package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeatureQueriesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestBank bank = TestBank.open();

    @BeforeEach
    void aCustomerWhoActedOnTheBordersOfEveryWindow() {
        bank.execute(
                "insert into customer_customer (source, source_key, kind, name, customer_since, recorded_at, version)"
                        + " values ('T', '1', 'RETAIL', 'x', date '2020-01-01', now(), 0)");
        for (int daysAgo : new int[] {-1, 0, 29, 30, 89, 90, 179, 180, 364, 365}) {
            LocalDate day = TODAY.minusDays(daysAgo);
            bank.execute("insert into activity_daily values (date '" + day + "', 1, 2, 100, 10, 1, 10, 5)");
            bank.execute(
                    "insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind,"
                            + " recorded_at) values ('T', 'L" + daysAgo + "', 1, timestamp '" + day
                            + " 23:59:59', 'WEB', 'LOGIN', now()), ('T', 'M" + daysAgo + "', 1, timestamp '" + day
                            + " 00:00', 'BRANCH', 'MEETING', now())");
            bank.execute("insert into feedback_complaint (source, source_key, customer_id, opened_on, topic, status,"
                    + " recorded_at, version) values ('T', '" + daysAgo + "', 1, date '" + day
                    + "', 'FEE', 'OPEN', now(), 0)");
        }
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void a_window_ends_with_the_day_itself_and_the_former_one_adjoins_it() {
        Tuple row = features();

        assertThat(number(row, "active_days_30")).isEqualTo(2);
        assertThat(number(row, "active_days_90")).isEqualTo(4);
        assertThat(number(row, "active_days_prev_90")).isEqualTo(2);
        assertThat(number(row, "active_days_365")).isEqualTo(8);
        assertThat(number(row, "tx_count_90")).isEqualTo(8);
        assertThat(number(row, "in_minor_prev_90")).isEqualTo(200);
        assertThat(number(row, "purchase_minor_365")).isEqualTo(80);
        assertThat(number(row, "salary_minor_90")).isEqualTo(20);
        assertThat(number(row, "login_count_90")).isEqualTo(4);
        assertThat(number(row, "login_count_prev_90")).isEqualTo(2);
        assertThat(number(row, "contact_count_90")).isEqualTo(4);
        assertThat(number(row, "complaint_count_90")).isEqualTo(4);
        assertThat(number(row, "complaint_count_365")).isEqualTo(8);
        assertThat(number(row, "open_complaint_count")).isEqualTo(9);
        assertThat(row.get("last_active_on")).hasToString(TODAY.toString());
        assertThat(row.get("last_purchase_on")).hasToString(TODAY.toString());
        assertThat(row.get("first_active_on")).hasToString(TODAY.minusDays(365).toString());
    }

    @Test
    void a_holding_counts_from_its_opening_to_the_day_before_its_closing() {
        bank.execute("insert into product_group (id, code, name) values (1, 'G', 'G')");
        bank.execute(
                "insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                        + " values (1, 'P', 1, 'SAVINGS', 'CNY', 100, 0)");
        holding("open", TODAY, null);
        holding("closing", TODAY.minusDays(9), TODAY.plusDays(1));
        holding("closed", TODAY.minusDays(9), TODAY);
        holding("future", TODAY.plusDays(1), null);

        assertThat(number(features(), "holding_count")).isEqualTo(2);
        assertThat(number(features(), "product_count")).isEqualTo(1);
    }

    @Test
    void a_complaint_is_open_up_to_the_day_before_it_is_closed() {
        bank.execute("update feedback_complaint set closed_on = date '" + TODAY + "' where opened_on < date '"
                + TODAY.minusDays(100) + "'");
        bank.execute("update feedback_complaint set closed_on = date '" + TODAY.plusDays(1)
                + "' where opened_on = date '" + TODAY.minusDays(90) + "'");

        assertThat(number(features(), "open_complaint_count")).isEqualTo(5);
    }

    @Test
    void texts_that_tell_of_leaving_are_counted_and_others_are_not() {
        for (int daysAgo : new int[] {-1, 0, 179, 180}) {
            bank.execute("insert into fact_evidence (source, text_id, kind_id, customer_id, said_on, phrase, strength,"
                    + " passage, mark_from, mark_to, text_recorded_at, rules_version) select 'INTERACTION', " + daysAgo
                    + " + 10, id, 1, date '" + TODAY.minusDays(daysAgo)
                    + "', 'x', 80, 'x', 0, 1, now(), 1 from fact_kind where code in ('LEAVING', 'HOME')");
        }

        assertThat(number(features(), "leaving_text_count_180")).isEqualTo(2);
    }

    @Test
    void one_who_never_did_anything_has_zeros() {
        bank.execute("insert into customer_customer (id, source, source_key, kind, name, recorded_at, version)"
                + " values (2, 'T', '2', 'RETAIL', 'x', now(), 0)");

        assertThat(number(features(2), "active_days_365")).isZero();
        assertThat(features(2).get("last_active_on")).isNull();
    }

    private void holding(String key, LocalDate opened, LocalDate closed) {
        bank.execute(
                "insert into customer_holding (source, source_key, product_id, currency, opened_on, closed_on, status,"
                        + " owner_id, recorded_at, version) values ('T', '" + key + "', 1, 'CNY', date '" + opened
                        + "', "
                        + (closed == null ? "null" : "date '" + closed + "'") + ", 'ACTIVE', 1, now(), 0)");
    }

    private Tuple features() {
        return features(1);
    }

    private Tuple features(long customer) {
        return bank.inTransaction(database -> (Tuple) database.createNativeQuery(FeatureQueries.select(), Tuple.class)
                .setParameter("asOf", TODAY)
                .setParameter("fromId", customer)
                .setParameter("toId", customer + 1)
                .getSingleResult());
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
