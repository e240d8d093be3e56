package org.acrm.value.service;

import static org.acrm.value.service.RandomBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.entity.GradeBasis;
import org.acrm.value.entity.GradeBorders;
import org.acrm.value.entity.GradeDefinition;
import org.acrm.value.entity.GradeEffectQueries;
import org.acrm.value.entity.GradeQueries;
import org.acrm.value.entity.GradeShares;
import org.acrm.value.entity.GroupChange;
import org.acrm.value.kernel.GradeRule;
import org.acrm.value.kernel.GradeThresholds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bank says about grades is what the next night grades by, and what the page foretold; measured here customer by customer. */
class GradeDefinitionIT {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final GradeBorders BORDERS = new GradeBorders(90_000, 20_000, 500);
    private static final Map<GradeBasis, String> MEASURES = Map.of(
            GradeBasis.CONTRIBUTION,
            "g.contribution_minor",
            GradeBasis.PROFIT,
            "(select v.profit_minor from value_profit v where v.customer_id = g.customer_id)",
            GradeBasis.LIFETIME,
            "(select v.total_minor from value_ltv v where v.customer_id = g.customer_id)",
            GradeBasis.PURCHASES,
            "(select v.purchase_minor_365 from value_features v where v.customer_id = g.customer_id)");

    private final RandomBank random = new RandomBank(11);
    private final DerivedNight night = new DerivedNight(random.bank());

    @BeforeEach
    void anEveningWithLifetimeValuesOfMost() {
        night.steps().forEach(step -> new TestNight(TODAY).run(step));
        random.bank()
                .execute("insert into value_ltv select customer_id, date '" + TODAY
                        + "', date '9999-12-31', 0, 0, 0, case when customer_id % 3 = 0 then 0 else customer_id * 7919 % 200000"
                        + " end, 'D', null, null from value_grade where customer_id % 5 > 0");
    }

    @AfterEach
    void close() {
        random.close();
    }

    @ParameterizedTest
    @EnumSource(GradeBasis.class)
    void shares_of_any_measure_are_foretold_and_cut_as_the_rule_says(GradeBasis basis) {
        Map<Long, Long> measured = measured(basis, TODAY);
        GradeThresholds rule = new GradeRule(10, 25, 40, 25).thresholds(values(measured));
        proves(
                said(basis, null),
                measured.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> rule.grade(e.getValue())
                        .name())));
    }

    @ParameterizedTest
    @EnumSource(GradeBasis.class)
    void amounts_of_any_measure_are_foretold_and_cut_where_the_bank_says(GradeBasis basis) {
        proves(
                said(basis, BORDERS),
                measured(basis, TODAY).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> by(BORDERS, e.getValue()))));
    }

    @Test
    void whose_estimates_are_withheld_has_no_grade_by_lifetime_value_and_moves_no_border() {
        random.bank()
                .execute("delete from quality_badge;delete from quality_floor;insert into quality_floor (percent_floor,"
                        + " note, set_by, set_at) values (60, 'tried', 'p-7', now());insert into quality_badge (customer_id,"
                        + " percent) select id, 59 + id % 2 from customer_customer where id % 4 in (2, 3)");
        Map<Long, Long> told = measured(GradeBasis.LIFETIME, TODAY).entrySet().stream()
                .filter(customer -> customer.getKey() % 4 != 2)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(told).hasSizeLessThan(grades(TODAY).size());
        GradeThresholds rule = new GradeRule(10, 25, 40, 25).thresholds(values(told));
        proves(
                said(GradeBasis.LIFETIME, null),
                told.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> rule.grade(e.getValue())
                        .name())));
        assertThat(grades(TOMORROW)).containsOnlyKeys(told.keySet());
    }

    private void proves(GradeShares said, Map<Long, String> expected) {
        Map<Long, String> before = grades(TODAY);
        Map<String, Long> moves = new TreeMap<>();
        expected.forEach((customer, grade) -> moves.merge(before.get(customer) + grade, 1L, Long::sum));
        List<GroupChange> effect =
                random.bank().inTransaction(database -> new GradeEffectQueries(database).of(TODAY, said));
        assertThat(effect.stream().collect(Collectors.toMap(e -> e.now() + e.then(), GroupChange::customers)))
                .isEqualTo(moves);

        random.bank().run(database -> new GradeDefinition(database).add(said));
        for (int again = 0; again < 2; again++) {
            new TestNight(TOMORROW, 2).run(night.grade);
            Map<Long, Long> tomorrow = measured(said.basis(), TOMORROW);
            GradeThresholds rule = new GradeRule(10, 25, 40, 25).thresholds(values(tomorrow));
            assertThat(grades(TOMORROW)).hasSameSizeAs(tomorrow).allSatisfy((customer, grade) -> assertThat(grade)
                    .isEqualTo(
                            said.borders() == null
                                    ? rule.grade(tomorrow.get(customer)).name()
                                    : by(BORDERS, tomorrow.get(customer))));
        }
        GradeBasis kept = random.bank().inTransaction(database -> new GradeQueries(database).basis(TOMORROW));
        assertThat(kept).isEqualTo(said.basis());
    }

    @Test
    void borders_that_do_not_fall_are_refused() {
        assertThatThrownBy(
                        () -> said(GradeBasis.PROFIT, new GradeBorders(5, 5, 1)).check())
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.value.borders"));
    }

    @Test
    void amounts_of_one_measure_say_nothing_of_another() {
        GradeShares said = said(GradeBasis.PROFIT, BORDERS);
        assertThat(said.bordersOf(GradeBasis.LIFETIME)).isNull();
        assertThat(said.bordersOf(GradeBasis.PROFIT)).isEqualTo(BORDERS);
    }

    private static GradeShares said(GradeBasis basis, GradeBorders borders) {
        return new GradeShares(
                null, basis, 10, 25, 40, 25, borders, "tried", "p-7", Instant.parse("2026-11-20T10:00:00Z"));
    }

    private static String by(GradeBorders borders, long value) {
        return value >= borders.a() ? "A" : value >= borders.b() ? "B" : value >= borders.c() ? "C" : "D";
    }

    private static long[] values(Map<Long, Long> measured) {
        return measured.values().stream().mapToLong(Long::longValue).toArray();
    }

    private Map<Long, Long> measured(GradeBasis basis, LocalDate day) {
        return rows("coalesce(" + MEASURES.get(basis) + ", 0)", day).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> ((Number) e.getValue()).longValue()));
    }

    private Map<Long, String> grades(LocalDate day) {
        return rows("g.grade", day).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    }

    private Map<Long, Object> rows(String value, LocalDate day) {
        String sql = "select g.customer_id, " + value
                + " from value_grade g where g.valid_from <= :day and g.valid_to > :day";
        List<Tuple> rows = random.bank().inTransaction(database -> database.createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .getResultList());
        return rows.stream().collect(Collectors.toMap(row -> ((Number) row.get(0)).longValue(), row -> row.get(1)));
    }
}
