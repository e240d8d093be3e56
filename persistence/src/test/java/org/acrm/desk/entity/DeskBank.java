package org.acrm.desk.entity;

import java.time.LocalDate;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.TestBank;

/** A small bank after its night of Saturday 21 November 2026: two portfolios, four customers and a prospect. */
public final class DeskBank {

    public static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    public static final WorkingDay DAY = new WorkingDay(SATURDAY, "CNY");
    public static final DataScope OF_LIN = DataScope.portfolio(1);
    public static final long WANG = 1;
    public static final long KIM = 2;
    public static final long HART = 3;
    public static final long ZHAO = 4;
    public static final long PROSPECT = 5;

    private DeskBank() {}

    public static TestBank open() {
        TestBank bank = TestBank.open();
        for (String statement : SCRIPT.split(";\n")) {
            if (!statement.isBlank()) {
                bank.execute(statement);
            }
        }
        return bank;
    }

    private static final String SCRIPT = """
            insert into access_branch (id, code, name, path) values (1, 'HQ', 'Head office', '/HQ/'), (2, 'PD', 'Pudong', '/HQ/PD/');
            insert into access_staff (id, staff_no, username, name, post, branch_id) values
              (1, 'S1', 'lin.xiaowen', '林晓雯', 'RM', 2), (2, 'S2', 'kim.seoyeon', '김서연', 'RM', 1);
            insert into access_portfolio (id, code, staff_id, branch_id) values (1, 'P1', 1, 2), (2, 'P2', 2, 1);
            insert into scheduling_calendar (id, first_date, published_date, base_currency)
              values (1, date '2026-11-21', date '2026-11-21', 'CNY');
            insert into product_group (id, code, name) values (1, 'DEP', 'Deposits');
            insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor) values
              (1, 'CUR', 1, 'CURRENT', 'CNY', 80, 0), (2, 'TD1', 1, 'TIME_DEPOSIT', 'USD', 120, 0);
            insert into product_label (product_id, language, label) values (2, 'en', 'Time deposit'), (2, 'zh', '定期存款');
            insert into product_rate (currency, valid_from, rate) values ('USD', date '2026-01-01', 7.0);
            insert into customer_customer (id, source, source_key, kind, name, latin_name, language, branch_id, portfolio_id,
              customer_since, recorded_at, version) values
              (1, 'CORE', 'C1', 'RETAIL', '王建国', 'Wang Jianguo', 'zh', 2, 1, date '2014-03-01', now(), 0),
              (2, 'CORE', 'C2', 'RETAIL', '김민서', 'Kim Min-seo', 'ko', 2, 1, date '2018-03-01', now(), 0),
              (3, 'CORE', 'C3', 'RETAIL', 'Olivia Hart', null, 'en', 2, 1, date '2019-03-01', now(), 0),
              (4, 'CORE', 'C4', 'CORPORATE', '赵国强', null, 'zh', 1, 2, date '2020-03-01', now(), 0),
              (5, 'CORE', 'C5', 'PROSPECT', '苏州绿源科技', null, 'zh', 2, 1, date '2026-11-10', now(), 0);
            insert into customer_record (id, source, source_key, customer_id, kind, name, latin_name, language, branch_id,
              portfolio_id, customer_since, recorded_at, version) select id, source, source_key, id, kind, name, latin_name,
              language, branch_id, portfolio_id, customer_since, recorded_at, version from customer_customer;
            insert into customer_term (term, customer_id) values ('王建国', 1), ('建国', 1), ('国', 1), ('wang', 1), ('jianguo', 1),
              ('김민서', 2), ('민서', 2), ('서', 2), ('kim', 2), ('olivia', 3), ('hart', 3), ('赵国强', 4), ('国强', 4), ('强', 4);
            insert into customer_contact_point (customer_id, kind, address, city, recorded_at)
              values (1, 'MOBILE', '13812346621', null, now());
            insert into customer_consent (customer_id, channel, purpose, given, source, said_at, recorded_from, recorded_to)
              values (1, 'CALL', 'MARKETING', false, 'CORE', timestamp '2026-11-01 10:00:00', now() - interval '9 days', now()),
              (1, 'CALL', 'MARKETING', true, 'CORE', timestamp '2026-11-10 10:00:00', now(), null),
              (1, 'SMS', 'MARKETING', false, 'CORE', null, now(), null);
            insert into customer_holding (id, source, source_key, product_id, account_no, currency, opened_on, matures_on,
              balance_minor, status, owner_id, recorded_at, version) values
              (1, 'CORE', 'H1', 1, '62220001', 'CNY', date '2014-03-01', null, 7319000, 'ACTIVE', 1, now(), 0),
              (2, 'CORE', 'H2', 2, '62220002', 'USD', date '2025-12-01', date '2026-12-01', 1000000, 'ACTIVE', 2, now(), 0);
            insert into customer_holding_role (source, source_key, holding_id, customer_id, role, recorded_at) values
              ('CORE', 'R1', 1, 1, 'OWNER', now()), ('CORE', 'R2', 2, 2, 'OWNER', now()),
              ('CORE', 'R3', 2, 1, 'GUARANTOR', now());
            create table activity_transaction_2026_10 partition of activity_transaction
              for values from ('2026-10-01') to ('2026-11-01');
            insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency, kind, channel,
              counterparty, balance_after_minor) values
              (date '2026-10-05', 1, 1, -5000, 'CNY', 'CARD_PURCHASE', 'POS', 'Tea house', 7319000);
            insert into activity_daily (on_day, customer_id, tx_count, in_minor, out_minor, purchase_count, purchase_minor,
              salary_minor) values (date '2026-09-21', 1, 1, 100, 5000, 1, 5000, 0),
              (date '2026-11-20', 3, 1, 62000000, 0, 0, 0, 0);
            insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind, subject, recorded_at)
              values ('CORE', 'I1', 1, timestamp '2026-11-03 10:00:00', 'CALL', 'INQUIRY', 'Mortgage', now()),
              ('CORE', 'I2', 1, timestamp '2026-11-04 10:00:00', 'APP', 'LOGIN', null, now());
            insert into feedback_complaint (id, source, source_key, customer_id, opened_on, topic, text, status, recorded_at,
              version) values (1, 'CORE', 'K1', 4, date '2026-11-19', 'FEE', 'Card fee', 'OPEN', now(), 0);
            insert into value_grade values (1, date '2026-11-20', date '2026-11-21', 500000, 1, 0, 'B'),
              (1, date '2026-11-21', date '9999-12-31', 890000, 7319000, 0, 'A'),
              (4, date '2026-11-20', date '9999-12-31', 310000, 1, 0, 'C');
            insert into modelling_model (id, code) values (1, 'CHURN'), (2, 'BEST_CUSTOMER');
            insert into modelling_version (id, model_id, ordinal, state, algorithm, options, seed, features, features_as_of,
              horizon_days, row_count, positive_count, query_hash, libraries, trained_at, business_date, content, high_from,
              medium_from) values (1, 1, 1, 'CHAMPION', 'forest', '', 1, 'tx_count_90', date '2026-08-01', 90, 100, 10, 'h',
              'l', now(), date '2026-11-01', ''::bytea, 0.5, 0.2),
              (2, 2, 3, 'CHAMPION', 'forest', '', 1, 'salary_minor_90', date '2026-08-01', 90, 100, 10, 'h', 'l', now(),
              date '2026-11-01', ''::bytea, 0.3, 0.1);
            insert into modelling_score values (1, 1, date '2026-11-20', date '9999-12-31', 1, 0.34, 'MEDIUM',
              'tx_count_90:0.20'), (1, 2, date '2026-11-20', date '2026-11-21', 2, 0.45, 'HIGH', 'salary_minor_90:0.31'),
              (4, 2, date '2026-11-20', date '9999-12-31', 2, 0.15, 'MEDIUM', null),
              (4, 1, date '2026-11-20', date '9999-12-31', 1, 0.05, 'LOW', null);
            insert into value_cycle values (1, date '2026-11-20', date '9999-12-31', 29, date '2026-09-21', 'WIN_BACK'),
              (4, date '2026-11-20', date '9999-12-31', 29, date '2026-11-21', 'ACTIVE');
            insert into value_features (customer_id, valid_from, valid_to, active_days_30, active_days_90, active_days_prev_90,
              active_days_365, tx_count_90, tx_count_prev_90, tx_count_365, in_minor_90, in_minor_prev_90, out_minor_90,
              out_minor_prev_90, purchase_count_365, purchase_minor_365, salary_minor_90, salary_minor_prev_90, product_count,
              holding_count, login_count_90, login_count_prev_90, contact_count_90, complaint_count_90,
              complaint_count_365, open_complaint_count, leaving_text_count_180) values
              (3, date '2026-11-21', date '9999-12-31', 1,1,1,1,1,1,1, 62000000, 8520000, 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
            update customer_consent set record_id = customer_id;
            update customer_holding_role set record_id = customer_id;
            update customer_holding set owner_record_id = owner_id;
            update activity_transaction set record_id = customer_id;
            update activity_interaction set record_id = customer_id;
            update feedback_complaint set record_id = customer_id;
            """;
}
