package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.desk.entity.DeskBank;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of value read, each with its number of statements. */
class ValuePagesIT {

    private static final LocalDate DAY = DeskBank.SATURDAY;
    private TestBank bank;

    @BeforeEach
    void open() {
        bank = DeskBank.open();
        bank.execute(
                "insert into value_features select n.id, date '2026-11-21', date '9999-12-31', null, null, null, 0, 0,"
                        + " 0, 0, 0, 0, 0, 0, 0, 0, 0, n.id, 1000 * n.id, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from"
                        + " customer_customer n where n.id in (1, 2, 4);"
                        + "insert into value_rfm values (1, date '2026-10-31', date '9999-12-31', 5, 5, 5),"
                        + " (2, date '2026-10-31', date '2026-11-21', 1, 1, 1), (2, date '2026-11-21', date '9999-12-31', 5, 5, 5),"
                        + " (4, date '2026-11-21', date '9999-12-31', 1, 4, 5);"
                        + "insert into value_rfm_threshold values (date '2026-11-21', 'F', 1, 1, 2), (date '2026-11-21', 'F', 5, 7, 1),"
                        + " (date '2026-10-31', 'F', 1, 3, 2);"
                        + "update product_product set kind = 'CREDIT_CARD' where id = 2");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void cellsAreCountedInOneStatementWithinTheScope() {
        assertThat(counts(DataScope.ALL, ValueFilter.ALL))
                .containsExactlyInAnyOrder(
                        new RfmCount(5, 5, 5, 2, 3000, 890_000), new RfmCount(1, 4, 5, 1, 4000, 310_000));
        assertThat(counts(DeskBank.OF_LIN, ValueFilter.ALL)).containsExactly(new RfmCount(5, 5, 5, 2, 3000, 890_000));
        assertThat(counts(DataScope.NONE, ValueFilter.ALL)).isEmpty();
    }

    @Test
    void aFilterNarrowsToKindMemberTypeAndBranchWithThoseBelow() {
        assertThat(customers(new ValueFilter(CustomerKind.CORPORATE, null, null)))
                .isEqualTo(1);
        assertThat(customers(new ValueFilter(null, MemberType.CARD, null))).isEqualTo(1);
        assertThat(customers(new ValueFilter(null, MemberType.ORDINARY, null))).isEqualTo(2);
        assertThat(customers(new ValueFilter(null, null, 1L))).isEqualTo(3);
        assertThat(customers(new ValueFilter(null, null, 2L))).isEqualTo(2);
    }

    @Test
    void theBordersOfADateAreOneStatement() {
        List<RfmRows.Fifth> fifths = counting(1, em -> new RfmQueries(em).fifths(DAY));

        assertThat(fifths).extracting(RfmRows.Fifth::lowerBorder).containsExactly(1L, 7L);
    }

    @Test
    void theDatabaseNamesEachOfThe125CellsAsTheRuleDoes() {
        List<String> expected = new ArrayList<>();
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                for (int m = 1; m <= 5; m++) {
                    expected.add(RfmGroup.of(r, f, m).name());
                }
            }
        }
        List<?> named =
                counting(1, em -> em.createNativeQuery("select " + RfmGroup.named("v") + " from (select r recency,"
                                + " f frequency, m monetary from generate_series(1, 5) r, generate_series(1, 5) f,"
                                + " generate_series(1, 5) m) v order by v.recency, v.frequency, v.monetary")
                        .getResultList());

        assertThat(named.stream().map(Object::toString)).containsExactlyElementsOf(expected);
        assertThat(expected).contains("CHAMPION", "CANT_LOSE", "SLEEPING", "REST");
    }

    private List<RfmCount> counts(DataScope scope, ValueFilter filter) {
        return counting(1, em -> new RfmQueries(em).counts(new ValueSight(DAY, "CNY", scope, filter)));
    }

    private long customers(ValueFilter filter) {
        return counts(DataScope.ALL, filter).stream()
                .mapToLong(RfmCount::customers)
                .sum();
    }

    private <T> T counting(int statements, Function<EntityManager, T> work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }
}
