package org.acrm.segment.service;

import static org.acrm.segment.entity.ClusterVariable.ACTIVE_DAYS_365;
import static org.acrm.segment.entity.ClusterVariable.PRODUCTS;
import static org.acrm.segment.entity.ClusterVariable.TX_COUNT_365;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.CardMeasure;
import org.acrm.segment.entity.CardResult;
import org.acrm.segment.entity.ClusterMethod;
import org.acrm.segment.entity.Treatment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What strategies achieve, measured by the first night of each month (SEG-11), beside what the tables say of the members. */
class StrategyResultsIT {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private final ClusterBank bank = new ClusterBank();
    private long id;

    @BeforeEach
    void publish() {
        id = bank.begin(s -> s.setUp(
                new AnalysisSetup(List.of(ACTIVE_DAYS_365, TX_COUNT_365, PRODUCTS), ClusterMethod.K_MEANS, 3, 1),
                ClusterBank.author()));
        bank.analysis.run(id);
        bank.decide(id, s -> {
            s.treat(null, card("Best", "90").measuredBy(CardMeasure.RETAINED), List.of(1, 2), ClusterBank.author());
            s.treat(null, card("Rest", "100").measuredBy(CardMeasure.CONTRIBUTION), List.of(3), ClusterBank.author());
        });
        bank.publish(id);
    }

    private static Treatment card(String title, String target) {
        return new Treatment(title, null, "App", null, null, "Liu", null, new BigDecimal(target));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void the_first_night_is_the_start_and_nothing_is_said_to_be_achieved_for_a_month() {
        assertThat(results(ClusterBank.TODAY))
                .allSatisfy(one -> assertThat(one.start()).isNull());
        bank.night(ClusterBank.TODAY);
        bank.night(LocalDate.of(2026, 11, 30));

        assertThat(results(DECEMBER)).allSatisfy(one -> {
            assertThat(one.points()).hasSize(1);
            assertThat(one.start().date()).isEqualTo(ClusterBank.TODAY);
            assertThat(one.latest()).isNull();
            assertThat(one.reached()).isFalse();
        });
    }

    @Test
    void the_first_night_of_a_month_measures_whom_the_tables_name() {
        bank.night(ClusterBank.TODAY);
        bank.bank.execute("update customer_customer set closed_on = date '2026-11-25' where id in (1, 2, 4, 5, 7, 9)");
        bank.bank.execute(
                "update value_grade set contribution_minor = contribution_minor + 30000 where customer_id < 100");
        bank.night(DECEMBER);
        List<String> once = bank.rows("select * from segment_achieved order by segment_id, business_date");
        bank.night(DECEMBER);
        bank.night(LocalDate.of(2026, 12, 15));

        assertThat(bank.rows("select * from segment_achieved order by segment_id, business_date"))
                .hasSize(6)
                .isEqualTo(once);
        CardResult kept = results(DECEMBER).get(0);
        assertThat(kept.start().value()).isEqualByComparingTo("100");
        assertThat(kept.latest().value())
                .isEqualByComparingTo(asked(
                        "round(100.0 * sum(case when c.closed_on is null" + " then 1 else 0 end) / count(*), 2)",
                        "in (1, 2)",
                        ClusterBank.TODAY));
        assertThat(kept.trend()).isEqualTo(-1);
        assertThat(kept.reached()).isTrue();
        CardResult worth = results(DECEMBER).get(1);
        assertThat(worth.latest().value())
                .isEqualByComparingTo(asked("round(avg(g.contribution_minor) / 100, 2)", "= 3", DECEMBER));
        assertThat(worth.trend()).isEqualTo(1);
        assertThat(results(ClusterBank.TODAY))
                .allSatisfy(one -> assertThat(one.points()).hasSize(1));
    }

    private List<CardResult> results(LocalDate shown) {
        return bank.of(id, s -> bank.achieved.results(s, shown, 2));
    }

    private String asked(String what, String clusters, LocalDate members) {
        return bank.rows("select " + what + " from segment_membership m join segment_cluster k on k.segment_id ="
                        + " m.segment_id join customer_customer c on c.id = m.customer_id left join value_grade g on"
                        + " g.customer_id = c.id where k.ordinal " + clusters + " and m.valid_from <= date '" + members
                        + "' and m.valid_to > date '" + members + "'")
                .get(0)
                .replaceAll("[()]", "");
    }
}
