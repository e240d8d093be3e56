package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.desk.entity.DeskBank;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.acrm.value.entity.DormancyLine.Standing;
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
                        + " customer_customer n where n.id in (1, 2, 4);insert into value_rfm values (1, date"
                        + " '2026-10-31', date '9999-12-31', 5, 5, 5), (2, date '2026-10-31', date '2026-11-21', 1, 1, 1),"
                        + " (2, date '2026-11-21', date '9999-12-31', 5, 5, 5), (4, date '2026-11-21', date '9999-12-31',"
                        + " 1, 4, 5);insert into value_rfm_threshold values (date '2026-11-21', 'F', 1, 1, 2), (date"
                        + " '2026-11-21', 'F', 5, 7, 1), (date '2026-10-31', 'F', 1, 3, 2);insert into value_grade values"
                        + " (2, date '2026-10-31', date '2026-11-21', 100, 5000, 0, 'D'), (3, date '2026-11-21', date"
                        + " '9999-12-31', 700, 300, 0, 'D');insert into value_grade_threshold select d, 'A', 1, 1 from"
                        + " unnest(array[date '2026-09-30', date '2026-11-19', date '2026-11-20', date '2026-11-21'])"
                        + " d;update product_product set kind = 'CREDIT_CARD' where id = 2");
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
    void theCellsThatANightKeptSayWhatTheirCustomersSayInOneStatementWhateverIsSeen() {
        for (int again = 0; again < 2; again++) {
            bank.inTransaction(em -> {
                new RfmCells(em).addUp(DAY);
                return null;
            });
            for (ValueFilter filter : List.of(
                    ValueFilter.ALL,
                    new ValueFilter(CustomerKind.CORPORATE, null, null),
                    new ValueFilter(null, MemberType.CARD, null),
                    new ValueFilter(CustomerKind.RETAIL, MemberType.ORDINARY, 2L),
                    new ValueFilter(null, null, 1L))) {
                for (DataScope scope : List.of(
                        DataScope.ALL,
                        DataScope.NONE,
                        DeskBank.OF_LIN,
                        DataScope.branch("/HQ/"),
                        DataScope.portfolio(2))) {
                    ValueSight sight = new ValueSight(DAY, "CNY", scope, filter);
                    List<RfmCount> kept = counting(1, em -> new RfmQueries(em).published(sight));
                    assertThat(kept)
                            .as("%s %s", scope, filter)
                            .containsExactlyInAnyOrderElementsOf(counts(scope, filter));
                }
            }
        }
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

    @Test
    void movesBetweenTwoDatesAreOneStatementAndCountWhoMayBeAddressed() {
        List<MoveCount> moves = counting(1, em -> new MigrationQueries(em).moves(sight(MoveBy.GRADE, DataScope.ALL)));

        assertThat(moves)
                .containsExactlyInAnyOrder(
                        new MoveCount(new Move("B", "A"), 1, 890_000, 1, 7_319_000, 1),
                        new MoveCount(new Move("C", "C"), 1, 310_000, 1, 1, 0),
                        new MoveCount(new Move("D", Move.LEFT), 1, 100, 5000, 0, 0),
                        new MoveCount(new Move(Move.JOINED, "D"), 1, 700, 0, 300, 0));
        assertThat(moves(MoveBy.GRADE, DeskBank.OF_LIN)).contains("B-A 1").doesNotContain("C-C 1");
        assertThat(moves(MoveBy.GRADE, DataScope.NONE)).isEmpty();
    }

    @Test
    void groupsOfCellsMoveAsGradesDo() {
        assertThat(moves(MoveBy.RFM, DataScope.ALL))
                .containsExactlyInAnyOrder("CHAMPION-CHAMPION 1", "LOST-CHAMPION 1", "JOINED-CANT_LOSE 1");
    }

    @Test
    void fifthsOfEachMeasureMoveAsGradesDo() {
        assertThat(moves(MoveBy.RECENCY, DataScope.ALL)).containsExactlyInAnyOrder("R5-R5 1", "R1-R5 1", "JOINED-R1 1");
        assertThat(moves(MoveBy.FREQUENCY, DataScope.ALL))
                .containsExactlyInAnyOrder("F5-F5 1", "F1-F5 1", "JOINED-F4 1");
        assertThat(moves(MoveBy.MONETARY, DataScope.ALL))
                .containsExactlyInAnyOrder("M5-M5 1", "M1-M5 1", "JOINED-M5 1");
    }

    @Test
    void everyDateWithBordersCanBeComparedAndADayWithoutMeansTheLastOneBeforeIt() {
        LocalDate september = LocalDate.of(2026, 9, 30);
        LocalDate thursday = LocalDate.of(2026, 11, 19);
        boolean kept = counting(1, em -> new MigrationQueries(em).kept(thursday));
        boolean none = counting(1, em -> new MigrationQueries(em).kept(thursday.minusDays(1)));
        assertThat(kept).isTrue();
        assertThat(none).isFalse();
        assertThat(nearest(thursday, DAY)).isEqualTo(thursday);
        assertThat(nearest(thursday.minusDays(1), DAY)).isEqualTo(september);
        assertThat(nearest(DAY.plusDays(9), thursday)).isEqualTo(thursday);
        assertThat(nearest(LocalDate.of(1990, 1, 1), DAY)).isEqualTo(september);
    }

    private LocalDate nearest(LocalDate day, LocalDate upTo) {
        return counting(1, em -> new MigrationQueries(em).nearest(day, upTo)).orElseThrow();
    }

    @Test
    void purchasesOfAMoveAreThoseBetweenTheDates() {
        bank.execute(
                "insert into activity_daily values (date '2026-11-20', 1, 1, 0, 9, 7, 9, 0), (date '2026-11-21', 1, 1,"
                        + " 0, 9, 2, 9, 0), (date '2026-11-22', 1, 1, 0, 9, 5, 9, 0)");

        Map<String, Long> purchases =
                counting(1, em -> new MigrationQueries(em).purchases(sight(MoveBy.GRADE, DataScope.ALL)));

        assertThat(purchases).containsExactly(Map.entry("B-A", 2L));
    }

    @Test
    void ofEachMonthTheLastDateIsOfferedAndTheShownOneFirst() {
        List<LocalDate> dates = counting(1, em -> new MigrationQueries(em).dates(DAY));

        assertThat(dates).containsExactly(DAY, LocalDate.of(2026, 9, 30));
    }

    @Test
    void theCustomersBehindACountAreAListOfTwoStatementsWithinTheScope() {
        Page<MoverLine> up = movers("B-A", null, DataScope.ALL);

        assertThat(up.total()).isEqualTo(1);
        MoverLine line = up.rows().get(0);
        assertThat(line.number()).isEqualTo("C1");
        assertThat(line.assetsWas().minor()).isEqualTo(1);
        assertThat(line.assets().minor()).isEqualTo(7_319_000);
        assertThat(line.reachable()).isTrue();
        assertThat(movers("B-A", null, DataScope.portfolio(2)).total()).isZero();
        assertThat(movers("D-LEFT", null, DataScope.ALL).rows())
                .extracting(MoverLine::number)
                .containsExactly("C2");
        assertThat(movers("JOINED-D", null, DataScope.ALL).rows())
                .extracting(MoverLine::number)
                .containsExactly("C3");
        assertThat(movers("ANY-ANY", null, DataScope.ALL).rows())
                .extracting(MoverLine::number)
                .containsExactly("C1", "C4", "C3", "C2");
        assertThat(movers(null, 5, DataScope.ALL).rows())
                .extracting(MoverLine::number)
                .containsExactlyInAnyOrder("C1", "C2");
    }

    @Test
    void theListForAFileGoesOnBehindTheLastCustomer() {
        MoverFilter everybody = new MoverFilter(Move.parse("", MoveBy.GRADE));

        List<MoverLine> next =
                counting(1, em -> new MoverQueries(em).after(sight(MoveBy.GRADE, DataScope.ALL), everybody, 2, 1));

        assertThat(next).extracting(MoverLine::number).containsExactly("C3");
    }

    @Test
    void gradesByBranchOnTwoDatesAndByProductAreOneStatementEach() {
        List<GradeCount> branches =
                counting(1, em -> new GradeQueries(em).byBranch(sight(MoveBy.GRADE, DataScope.ALL)));
        List<ProductGradeCount> products =
                counting(1, em -> new GradeQueries(em).byProduct(sight(MoveBy.GRADE, DataScope.ALL), "en"));

        assertThat(branches)
                .containsExactlyInAnyOrder(
                        new GradeCount(true, 2L, "Pudong", "A", 1, 890_000),
                        new GradeCount(true, 2L, "Pudong", "D", 1, 700),
                        new GradeCount(true, 1L, "Head office", "C", 1, 310_000),
                        new GradeCount(false, 2L, "Pudong", "B", 1, 500_000),
                        new GradeCount(false, 2L, "Pudong", "D", 1, 100),
                        new GradeCount(false, 1L, "Head office", "C", 1, 310_000));
        assertThat(products).containsExactly(new ProductGradeCount("CUR", "A", 1, 0));
    }

    @Test
    void theLastSharesOfGradesCountAndTheFormerStay() {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        bank.run(em -> new GradeDefinition(em)
                .add(new GradeShares(null, GradeBasis.CONTRIBUTION, 10, 20, 30, 40, null, "Fewer", "p", now)));

        List<GradeShares> history = counting(1, em -> new GradeDefinition(em).history());

        assertThat(history).extracting(GradeShares::a).containsExactly(10, 20);
        assertThatThrownBy(() ->
                        new GradeShares(null, GradeBasis.CONTRIBUTION, 50, 20, 30, 40, null, "x", "p", now).check())
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() ->
                        new GradeShares(null, GradeBasis.CONTRIBUTION, 10, 20, 30, 40, null, " ", "p", now).check())
                .isInstanceOf(BusinessException.class);
        List<GradeRows.Threshold> borders = counting(1, em -> new GradeQueries(em).borders(DAY));
        assertThat(borders).containsExactly(new GradeRows.Threshold("A", 1, 1));
    }

    @Test
    void whatIsNoMoveIsRefused() {
        assertThatThrownBy(() -> Move.parse("A-NEW", MoveBy.GRADE)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Move.parse("A", MoveBy.GRADE)).isInstanceOf(BusinessException.class);
        assertThat(Move.parse("LOST-NEW", MoveBy.RFM)).isEqualTo(new Move("LOST", "NEW"));
    }

    @Test
    void thePrintedMovesBetweenGradesAreOneStatement() {
        List<GradeMoveLine> moves =
                counting(1, em -> new GradeMoveQueries(em).moves(sight(MoveBy.GRADE, DataScope.ALL)));

        assertThat(moves)
                .containsExactlyInAnyOrder(
                        new GradeMoveLine("B", "A", 1, 1, 1000),
                        new GradeMoveLine("C", "C", 1, 4, 4000),
                        new GradeMoveLine("D", null, 1, 2, 2000),
                        new GradeMoveLine(null, "D", 1, 0, 0));
        List<GradeMoveLine> ofLin =
                counting(1, em -> new GradeMoveQueries(em).moves(sight(MoveBy.GRADE, DeskBank.OF_LIN)));
        assertThat(ofLin).extracting(GradeMoveLine::was).doesNotContain("C");
    }

    @Test
    void whoWasStillForHalfAYearIsDormantAndWhoHoldsNothingHasLeft() {
        stillness();
        ValueSight all = new ValueSight(DAY, "CNY", DataScope.ALL, ValueFilter.ALL);
        List<DormancyLine> lines = counting(1, em -> new DormancyQueries(em).standings(all));

        assertThat(lines)
                .extracting(l -> l.standing() + " " + l.age() + " " + l.customers() + " " + l.visited())
                .containsExactlyInAnyOrder(
                        "DORMANT NONE 1 1", "DORMANT FROM_65 1 0", "ACTIVE UNDER_45 1 0", "LEFT NONE 1 0");
    }

    @Test
    void theDormantWhoVisitTheBanksPagesComeFirst() {
        stillness();
        Page<StandingLine> page = counting(2, em -> dormant(em, DataScope.ALL));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(StandingLine::number).containsExactly("C4", "C1");
        assertThat(page.rows()).extracting(StandingLine::logins).containsExactly(3L, 0L);
        Page<StandingLine> ofLin = counting(2, em -> dormant(em, DeskBank.OF_LIN));
        assertThat(ofLin.rows()).extracting(StandingLine::number).containsExactly("C1");
    }

    private static Page<StandingLine> dormant(EntityManager em, DataScope scope) {
        ValueSight sight = new ValueSight(DAY, "CNY", scope, ValueFilter.ALL);
        return new DormancyQueries(em).page(sight, Standing.DORMANT, PageRequest.first(25));
    }

    @Test
    void thoseWhoLeftAreListedWithWhatTheyBroughtAndTheirFileGoesOnBehindTheLast() {
        bank.execute("update value_features set"
                + " last_active_on = date '2026-10-01' where customer_id = 2;update customer_holding set closed_on = date"
                + " '2026-10-02' where id = 2");
        ValueSight all = new ValueSight(DAY, "CNY", DataScope.ALL, ValueFilter.ALL);
        Page<StandingLine> page =
                counting(2, em -> new DormancyQueries(em).page(all, Standing.LEFT, PageRequest.first(25)));

        assertThat(page.rows())
                .extracting(l -> l.number() + " " + l.lastActive() + " " + l.leftOn() + " " + l.grade() + " "
                        + (l.contribution() == null ? null : l.contribution().minor()) + " " + l.reachable())
                .containsExactly(
                        "C2 2026-10-01 2026-10-02 D 100 false",
                        "C1 null null A 890000 true",
                        "C3 null null D 700 false",
                        "C4 null null C 310000 false");
        List<StandingLine> file = counting(1, em -> new DormancyQueries(em).after(all, Standing.LEFT, 1, 2));
        assertThat(file).extracting(StandingLine::number).containsExactly("C2", "C3");
    }

    /** Exactly half a year, a day less, and never; the third holds nothing. */
    private void stillness() {
        bank.execute(
                "update value_features set holding_count = 1, last_active_on = date '2026-05-21' where customer_id ="
                        + " 1;update value_features set holding_count = 1, last_active_on = date '2026-05-22' where"
                        + " customer_id = 2;update value_features set holding_count = 1, login_count_90 = 3 where"
                        + " customer_id = 4;update customer_customer set birth_date = date '1961-11-21' where id ="
                        + " 1;update customer_customer set birth_date = date '1981-11-22' where id = 2");
    }

    private static MoveSight sight(MoveBy by, DataScope scope) {
        return new MoveSight(DAY.minusDays(1), new ValueSight(DAY, "CNY", scope, ValueFilter.ALL), by);
    }

    private List<String> moves(MoveBy by, DataScope scope) {
        List<MoveCount> moves = counting(1, em -> new MigrationQueries(em).moves(sight(by, scope)));
        return moves.stream().map(m -> m.move() + " " + m.customers()).toList();
    }

    private Page<MoverLine> movers(String move, Integer fifth, DataScope scope) {
        MoverFilter which = new MoverFilter(Move.parse(move, MoveBy.GRADE), new RfmChoice(fifth, fifth, null));
        return counting(2, em -> new MoverQueries(em).page(sight(MoveBy.GRADE, scope), which, PageRequest.first(25)));
    }

    private List<RfmCount> counts(DataScope scope, ValueFilter filter) {
        return counting(1, em -> new RfmQueries(em).counts(new ValueSight(DAY, "CNY", scope, filter), false));
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
