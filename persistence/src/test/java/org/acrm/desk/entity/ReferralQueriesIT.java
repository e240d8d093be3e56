package org.acrm.desk.entity;

import static org.acrm.desk.entity.DeskBank.DAY;
import static org.acrm.desk.entity.DeskBank.OF_LIN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.acrm.value.entity.JoinYearRows;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk's bank, with forty more customers of Lin who joined in 2025: Zhao has referred ten of them, Wang two, Kim somebody in 2018. */
class ReferralQueriesIT {

    private static TestBank bank;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
        bank.execute(
                "insert into customer_customer (id, source, source_key, kind, name, language, branch_id, portfolio_id,"
                        + " customer_since, referred_by_id, recorded_at, version) select 100 + n, 'CORE', 'N' || n,"
                        + " 'RETAIL', 'New ' || n, 'en', 2, 1, date '2025-06-30', case when n <= 10 then 4 when n <= 12"
                        + " then 1 end, now(), 0 from generate_series(1, 40) n;update customer_customer set referred_by_id"
                        + " = 2, customer_since = date '2018-12-31' where id = 3;update customer_customer set"
                        + " referred_by_id = 1 where id = 5;insert into value_grade values (111, date '2026-11-20', date"
                        + " '9999-12-31', 70000, 1, 0, 'B'), (112, date '2026-11-20', date '9999-12-31', 90000, 1, 0,"
                        + " 'B'), (140, date '2026-11-20', date '9999-12-31', 5, 1, 0, 'D')");
        bank.run(em -> new JoinYearRows(em).publish(DeskBank.SATURDAY));
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void each_year_has_its_new_customers_the_referred_among_them_and_what_these_bring_in_one_statement() {
        List<ReferralYear> years = counting(1, em -> new ReferralQueries(em).years(DAY, DataScope.ALL));

        assertThat(years)
                .extracting(y -> y.year() + " " + y.joined() + " " + y.referred() + " "
                        + y.contribution().minor())
                .containsExactly("2025 40 12 160000", "2020 1 0 0", "2018 2 1 0", "2014 1 0 0");
        assertThat(years.get(0).share()).isEqualTo(0.3);
        assertThat(years.get(1).share()).isNull();
    }

    @Test
    void who_is_out_of_sight_counts_nowhere_and_a_prospect_has_not_joined() {
        List<ReferralYear> ofLin = counting(1, em -> new ReferralQueries(em).years(DAY, OF_LIN));
        assertThat(ofLin).extracting(ReferralYear::year).containsExactly(2025, 2018, 2014);
        List<ReferralYear> ofNobody = counting(1, em -> new ReferralQueries(em).years(DAY, DataScope.NONE));
        assertThat(ofNobody).isEmpty();
    }

    @Test
    void the_referred_of_a_year_are_two_statements_and_a_referrer_out_of_sight_has_no_name() {
        Page<ReferredLine> page =
                counting(2, em -> new ReferralQueries(em).referred(2025, DAY, OF_LIN, PageRequest.first(3)));

        assertThat(page.total()).isEqualTo(12);
        assertThat(page.exact()).isTrue();
        assertThat(page.rows())
                .extracting(line -> line.number() + " " + line.referrerName())
                .containsExactly("N12 王建国", "N11 王建国", "N1 null");
        assertThat(page.rows().get(2).referrerId()).isNull();
    }

    @Test
    void of_a_thousand_and_more_referred_in_a_year_those_who_bring_most_are_listed() {
        try (TestBank big = DeskBank.open()) {
            big.execute("insert into customer_customer (id, source, source_key, kind, name, language, branch_id,"
                    + " portfolio_id, customer_since, referred_by_id, recorded_at, version) select 100 + n, 'CORE', 'N' ||"
                    + " n, 'RETAIL', 'New ' || n, 'en', 2, 1, date '2025-06-30', 1, now(), 0 from generate_series(1, 1001)"
                    + " n;insert into value_grade select 100 + n, date '2026-11-20', date '9999-12-31', n * 10, 1, 0, 'B'"
                    + " from generate_series(1, 1001) n");
            Page<ReferredLine> last = big.inTransaction(
                    em -> new ReferralQueries(em).referred(2025, DAY, OF_LIN, new PageRequest(998, 2)));

            assertThat(last.rows()).extracting(ReferredLine::number).containsExactly("N3", "N2");
            assertThat(last.total()).isEqualTo(1000);
            assertThat(last.exact()).isFalse();
        }
    }

    private static <T> T counting(int statements, Function<EntityManager, T> work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }
}
