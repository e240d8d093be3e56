package org.acrm.value.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.GradeMoveLine;
import org.acrm.value.entity.GradeMoveQueries;
import org.acrm.value.entity.MigrationQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Layout D of a year that is over tells the grades of that year, not those of today. */
class YearGradesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final YearGrades grades = new YearGrades(
            new MigrationQueries(transactions.database()), new GradeMoveQueries(transactions.database()));

    /** Two customers: the first B until 2025, then A; the second C, from 2026-06 on D. */
    YearGradesIT() {
        bank.execute(
                "insert into customer_customer (id, source, source_key, kind, name, recorded_at, version) select n,"
                        + " 'T', n, 'RETAIL', 'x', now(), 0 from generate_series(1, 2) n");
        bank.execute("insert into value_grade_threshold select d, 'A', 0, 1 from (values (date '2024-12-31'),"
                + " (date '2025-10-31'), (date '2025-12-31'), (date '2026-10-31'), (date '2026-11-20')) t(d)");
        bank.execute("insert into value_grade select c, f, t, 0, 0, 0, g from (values"
                + " (1, date '2024-12-31', date '2025-11-30', 'B'), (1, date '2025-11-30', date '9999-12-31', 'A'),"
                + " (2, date '2024-12-31', date '2026-06-30', 'C'), (2, date '2026-06-30', date '9999-12-31', 'D'))"
                + " v(c, f, t, g)");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void a_year_that_is_over_compares_its_last_day_with_that_of_the_year_before() {
        GradeMoves of2025 = told(LocalDate.of(2025, 12, 31));

        assertThat(of2025.from()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(of2025.lines())
                .extracting(GradeMoveLine::was, GradeMoveLine::now, GradeMoveLine::customers)
                .containsExactly(tuple("B", "A", 1L), tuple("C", "C", 1L));
    }

    @Test
    void the_year_under_way_compares_the_published_date_with_the_latest_date_a_year_before_it() {
        GradeMoves now = told(TODAY);

        assertThat(now.from()).isEqualTo(LocalDate.of(2025, 10, 31));
        assertThat(now.of("B", "A").customers()).isEqualTo(1);
        assertThat(now.of("C", "D").customers()).isEqualTo(1);
    }

    @Test
    void nothing_is_compared_before_two_dates_are_kept() {
        GradeMoves first = told(LocalDate.of(2024, 12, 31));

        assertThat(first.from()).isNull();
        assertThat(first.lines()).isEmpty();
    }

    private GradeMoves told(LocalDate shown) {
        return transactions.call(() -> grades.of(new ValueSight(shown, "CNY", DataScope.ALL, ValueFilter.ALL)));
    }
}
