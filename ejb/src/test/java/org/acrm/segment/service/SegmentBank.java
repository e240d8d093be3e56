package org.acrm.segment.service;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;

/** Some hundred customers of whom much is known and something is always missing. */
final class SegmentBank implements AutoCloseable {

    static final LocalDate NIGHT = LocalDate.of(2026, 11, 21);
    static final int CUSTOMERS = 4500;

    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00Z");

    private static final String VALID = "date '2026-11-20', date '9999-12-31'";

    final TestBank bank = TestBank.open();

    SegmentBank() {
        bank.execute("insert into scheduling_calendar (id, first_date, published_date, base_currency) values (1, date"
                + " '2026-11-20', date '2026-11-21', 'CNY')");
        bank.execute("insert into access_branch (id, code, name, path) values (1, 'HQ', 'HQ', '/HQ/'), (2, 'A', 'A',"
                + " '/HQ/A/'), (3, 'B', 'B', '/HQ/B/')");
        bank.execute("insert into access_staff (id, staff_no, username, name, post, branch_id) values (1, 'S1', 'lin',"
                + " 'Lin', 'RM', 2)");
        bank.execute("insert into access_portfolio (id, code, staff_id, branch_id) values (1, 'P1', 1, 2)");
        customers(1, CUSTOMERS);
        products();
        derived();
        worth();
    }

    private void customers(int from, int to) {
        bank.execute("insert into customer_customer (id, source, source_key, kind, name, language, birth_date, sex,"
                + " occupation, branch_id, portfolio_id, customer_since, merged_into_id, recorded_at, version)"
                + " select i * 3, 'CORE', 'C' || i, case when i % 7 = 0 then 'CORPORATE' else 'RETAIL' end, 'Wang"
                + " ' || i, 'zh', case when i % 11 > 0 then date '1940-01-01' + i * 37 % 25000 end, case when i % 5 < 2"
                + " then 'F' when i % 5 < 4 then 'M' end, case when i % 13 > 3 then 'DOCTOR' end, case when i % 17"
                + " > 0 then i % 3 + 1 end, case when i % 10 = 0 then 1 end, case when i % 19 > 0 then date"
                + " '2010-01-01' + i * 7 end, case when i % 97 = 0 then 3 end, now(), 0 from generate_series("
                + from
                + ", " + to + ") i");
    }

    private void products() {
        bank.execute("insert into product_group (id, code, name) values (1, 'DEP', 'Deposits'), (2, 'LOAN', 'Loans')");
        bank.execute(
                "insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                        + " values (1, 'CUR', 1, 'CURRENT', 'CNY', 80, 0), (2, 'SAV', 1, 'SAVINGS', 'CNY', 80, 0), (3,"
                        + " 'MTG', 2, 'MORTGAGE', 'CNY', 80, 0)");
        bank.execute("insert into customer_holding (source, source_key, product_id, currency, status, owner_id,"
                + " recorded_at, version) select 'CORE', 'H' || i, i % 3 + 1, 'CNY', case when i % 6 = 0 then"
                + " 'CLOSED' else 'ACTIVE' end, i % "
                + CUSTOMERS + " / 2 * 3 + 3, now(), 0 from generate_series(1, 900) i");
        bank.execute(
                "insert into customer_consent (customer_id, channel, purpose, given, source, recorded_from) select i *"
                        + " 3, case when i % 2 = 0 then 'SMS' else 'CALL' end, 'MARKETING', i % 3 > 0, 'CORE', now() from"
                        + " generate_series(1, 500) i");
    }

    private void worth() {
        bank.execute("insert into value_profit select i * 3, " + VALID + ", 1, 0, 0, 0, 0, 0, 0, (i * 7121) % 800000 -"
                + " 90000, 0, 0, 0 from generate_series(1, 640) i");
        bank.execute("insert into value_ltv select i * 3, " + VALID + ", 0, 0, (i * 6977) % 700000, (i * 104729) %"
                + " 5000000 - 70000, substr('ABCD', 1 + i % 4, 1), case when i % 3 > 0 then i % 101 end, null from"
                + " generate_series(1, 630) i");
        bank.execute("insert into quality_badge (customer_id, percent) select i * 3, 89 from"
                + " generate_series(1, 640, 5) i");
    }

    private void derived() {
        bank.execute("insert into activity_usage (holding_id, month_on, channel, tx_count, purchase_minor, net_minor,"
                + " net_days_minor) select h.id, cast(date '2026-11-01' - make_interval(months => m) as date),"
                + " (array['BRANCH', 'ATM', 'POS', 'APP', 'WEB', 'BATCH'])[1 + (h.id + m) % 6], 1 + h.id % 9, 0, 0, 0 from"
                + " customer_holding h, generate_series(0, 3) m where h.owner_id is not null and h.id % 3 > 0");
        bank.execute("insert into value_grade select i * 3, " + VALID
                + ", (i * 7919) % 900000 - 50000, (i * 104729) % 9000000000,"
                + " i % 1000, substr('ABCD', 1 + i % 4, 1) from generate_series(1, 650) i");
        bank.execute("insert into value_rfm select i * 3, " + VALID
                + ", 1 + i % 5, 1 + i / 2 % 5, 1 + i / 3 % 5 from generate_series(1, 600) i");
        bank.execute("insert into value_cycle select i * 3, " + VALID
                + ", i % 60, date '2026-11-11' - i % 300, case when i % 4 = 0"
                + " then 'ACTIVE' else 'WIN_BACK' end from generate_series(1, 500) i");
        bank.execute("insert into value_features (customer_id, valid_from, valid_to, last_active_on, active_days_30,"
                + " active_days_90, active_days_prev_90, active_days_365, tx_count_90, tx_count_prev_90,"
                + " tx_count_365, in_minor_90, in_minor_prev_90, out_minor_90, out_minor_prev_90,"
                + " purchase_count_365, purchase_minor_365, salary_minor_90, salary_minor_prev_90, product_count,"
                + " holding_count, login_count_90, login_count_prev_90, contact_count_90, complaint_count_90,"
                + " complaint_count_365, open_complaint_count, leaving_text_count_180) select i * 3, "
                + VALID
                + ", case when i % 9 > 0 then date '2026-11-20' - i % 400 end, i % 30, i % 90, i % 80, i %"
                + " 365, i % 300, i % 200, i, i * 3000000, i * 10, i, i, i % 40, i * 100, i % 3 * i * 10, 0, i"
                + " % 5, i % 6, i % 100, i % 50, i % 4, 0, i % 3, i % 2, 0 from generate_series(1, 680) i");
        bank.execute("insert into fact_inferred select i * 3, k.id, " + VALID
                + ", 'INFERRED', 20 + i % 80, date '2026-10-01', date"
                + " '2026-10-01', 1 from generate_series(1, 300) i, fact_kind k where k.code = 'NEW_CHILD'");
        bank.execute("insert into modelling_model (id, code) values (1, 'CHURN'), (2, 'BEST_CUSTOMER')");
        bank.execute(
                "insert into modelling_version (id, model_id, ordinal, state, algorithm, options, seed, features,"
                        + " features_as_of, horizon_days, row_count, positive_count, query_hash, libraries, trained_at,"
                        + " business_date, content, high_from, medium_from) values (1, 1, 1, 'CHAMPION', 'none', '', 1, '', date"
                        + " '2026-08-01', 90, 1, 1, '', '', now(), date '2026-11-20', ''::bytea, 0.5, 0.2), (2, 2, 1, 'CHAMPION',"
                        + " 'none', '', 1, '', date '2026-08-01', 90, 1, 1, '', '', now(), date '2026-11-20', ''::bytea, 0.5, 0.2)");
        bank.execute("insert into modelling_score select i * 3, 1, " + VALID
                + ", 1, (i % 100) / 100.0, case when i % 100 > 50 then 'HIGH' else 'LOW' end, null from"
                + " generate_series(1, 620) i");
        bank.execute("insert into modelling_score select i * 3, 2, " + VALID
                + ", 2, (i % 90) / 100.0, (array['HIGH', 'MEDIUM', 'LOW', 'LOW'])[1 + i % 4], null from"
                + " generate_series(1, 400) i");
    }

    /** A draft of the customers of whom one attribute has one value. */
    static Segment written(String code, String name, String attribute, Object value) {
        Segment segment = Segment.byRule(code, "he");
        segment.write(
                name,
                null,
                "{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":{\"attribute\":\"" + attribute
                        + "\",\"is\":\"=\",\"value\":" + (value instanceof Number ? value : "\"" + value + "\"")
                        + "}}]}",
                "he",
                NOW);
        return segment;
    }

    /** @return the id of such a segment in force */
    static long published(BankTransactions transactions, String code, String name, String attribute, Object value) {
        return transactions.call(() -> {
            Segment segment = written(code, name, attribute, value);
            segment.submit("he");
            segment.approve("laura", NOW);
            return new SegmentRepository(transactions.database()).save(segment).id();
        });
    }

    SegmentSubject subject() {
        return bank.inTransaction(em -> new SegmentCatalogue(em).on(NIGHT));
    }

    @Override
    public void close() {
        bank.close();
    }
}
