package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.desk.entity.DeskBank;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.acrm.value.entity.LtvChoice.By;
import org.acrm.value.entity.LtvModels.HeldOutWeek;
import org.acrm.value.entity.LtvQueries.Cell;
import org.acrm.value.entity.ProductProfitQueries.Of;
import org.acrm.value.entity.UnitCost.Area;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of lifetime value read, each with its number of statements. */
class LtvPagesIT {

    private static final LocalDate DAY = DeskBank.SATURDAY;
    private static final PageRequest FIRST = PageRequest.first(25);
    private TestBank bank;

    @BeforeEach
    void open() {
        bank = DeskBank.open();
        bank.execute(
                "insert into value_profit select n.id, date '2026-11-21', date '9999-12-31', 1, 1000, 200, 300, 400, 100,"
                        + " 200, case n.id when 1 then 800 else -100 * n.id end, 500, 900, 100 from customer_customer n where"
                        + " n.id in (1, 2, 4);"
                        + "insert into value_loss select n.id, 2, date '2026-11-21', date '9999-12-31', 10, 60, -50 from"
                        + " customer_customer n where n.id in (1, 4);"
                        + "insert into value_ltv select n.id, date '2026-11-21', date '9999-12-31', 500, 800, 7000, 8300,"
                        + " case n.id when 1 then 'A' else 'B' end, 90, 1.5 from customer_customer n where n.id in (1, 2, 4);"
                        + "insert into value_loss values (2, 2, date '2026-10-01', date '2026-11-21', 1, 2, -1)");
        bank.run(em -> new LtvRows(em).addUp(DAY));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void sumsOfABankABranchAndAPortfolioAreOneStatementAndAgreeWithTheCustomers() {
        List<Cell> all = cells(DataScope.ALL);

        assertThat(all.stream().mapToLong(c -> c.sum().customers()).sum()).isEqualTo(3);
        assertThat(all.stream().mapToLong(c -> c.sum().total().minor()).sum()).isEqualTo(3 * 8300);
        assertThat(all).extracting(Cell::grade).contains("A", "B");
        assertThat(cells(DataScope.NONE)).isEmpty();
        assertThat(customers(DataScope.branch("/HQ/"))).isEqualTo(3);
        assertThat(customers(DataScope.branch("/HQ/PD/")))
                .as("Wang and Kim; Zhao is head office's")
                .isEqualTo(2);
        assertThat(customers(DeskBank.OF_LIN)).isEqualTo(2);
        assertThat(customers(DataScope.portfolio(2))).isEqualTo(1);
    }

    @Test
    void ofEachMonthThatHasGoneTheLastPublishedNightIsKeptAndAddsUpInOneStatement() {
        for (String night : List.of("2026-11-21", "2026-11-28", "2026-11-30", "2026-12-01", "2026-12-02")) {
            bank.run(em -> new LtvRows(em).addUp(LocalDate.parse(night)));
            bank.execute("update scheduling_calendar set published_date = date '" + night + "'");
        }
        bank.run(em -> new LtvRows(em).addUp(LocalDate.parse("2026-12-03")));

        List<LtvSum> periods =
                counting(1, em -> new LtvQueries(em).periods(sight(LocalDate.parse("2026-12-02"), DataScope.ALL)));

        assertThat(periods).extracting(LtvSum::group).containsExactly("2026-12-02", "2026-11-30");
        assertThat(periods).extracting(LtvSum::customers).containsExactly(3L, 3L);
        for (DataScope without : List.of(DeskBank.OF_LIN, DataScope.NONE)) {
            List<LtvSum> none = bank.inTransaction(em -> new LtvQueries(em).periods(sight(without)));
            assertThat(none).isEmpty();
        }
    }

    @Test
    void theCustomersOfAGroupAreListedByWorthInTwoStatementsAndAreThoseOfItsSum() {
        bank.execute("update value_ltv set total_minor = 9000 where customer_id = 4");
        Page<LtvLine> grade = counting(
                2, em -> new LtvListQueries(em).page(sight(DataScope.ALL), new LtvChoice(By.GRADE, "B"), "en", FIRST));

        assertThat(grade.rows()).extracting(LtvLine::id).containsExactly(4L, 2L);
        assertThat(grade.rows().get(0).alive()).isEqualTo(0.9);
        for (Cell cell : cells(DataScope.branch("/HQ/PD/"))) {
            assertThat(listed(DataScope.branch("/HQ/PD/"), new LtvChoice(By.GRADE, cell.grade())))
                    .extracting(String::valueOf)
                    .containsExactlyElementsOf(
                            bank.rows("select l.customer_id from value_ltv l join customer_customer c"
                                    + " on c.id = l.customer_id join access_branch b on b.id = c.branch_id where b.path like"
                                    + " '/HQ/PD/%' and l.grade = '" + cell.grade() + "' order by 1"));
        }
        assertThat(listed(DataScope.ALL, new LtvChoice(By.PRODUCT, "1"))).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(listed(DataScope.ALL, new LtvChoice(By.PRODUCT, "2"))).isEmpty();
        assertThat(listed(DataScope.NONE, new LtvChoice(By.GRADE, "B"))).isEmpty();
        long joined = cells(DataScope.ALL).stream()
                .filter(c -> c.joinedIn() == null)
                .mapToLong(c -> c.sum().customers())
                .sum();
        assertThat(listed(DataScope.ALL, new LtvChoice(By.JOINED, null))).hasSize((int) joined);
        assertThatThrownBy(() -> new LtvChoice(By.GRADE, "E")).isInstanceOf(BusinessException.class);
    }

    @Test
    void ofWhomNoEstimateMayBeShownIsOnNoListOfLifetimeValues() {
        bank.execute("insert into quality_badge (customer_id, percent) values (2, 0)");
        Page<LtvLine> grade = bank.inTransaction(
                em -> new LtvListQueries(em).page(sight(DataScope.ALL), new LtvChoice(By.GRADE, "B"), "en", FIRST));

        assertThat(grade.rows()).extracting(LtvLine::id).containsExactly(4L);
        assertThat(grade.total()).isEqualTo(1);
        assertThat(listed(DataScope.ALL, new LtvChoice(By.PRODUCT, "1"))).containsExactlyInAnyOrder(1L, 4L);
    }

    /** As a file has it. */
    private List<Long> listed(DataScope scope, LtvChoice which) {
        return bank.inTransaction(em -> {
            LtvListQueries lists = new LtvListQueries(em);
            List<Long> ids = lists.after(sight(scope), which, "en", -1, 10).stream()
                    .map(LtvLine::id)
                    .toList();
            assertThat(lists.count(sight(scope), which)).isEqualTo(ids.size());
            return ids;
        });
    }

    @Test
    void lossesAreListedTheLargestFirstInTwoStatementsWithinTheScope() {
        Page<LossLine> customers = counting(
                2, em -> new LossQueries(em).page(LossQueries.Of.CUSTOMERS, sight(DataScope.ALL), "en", FIRST));
        Page<LossLine> pairs =
                counting(2, em -> new LossQueries(em).page(LossQueries.Of.PAIRS, sight(DataScope.ALL), "en", FIRST));

        assertThat(customers.rows()).extracting(LossLine::customer).containsExactly(4L, 2L);
        assertThat(customers.rows().get(0).profit().minor()).isEqualTo(-400);
        assertThat(customers.total()).isEqualTo(2);
        assertThat(pairs.rows()).extracting(LossLine::customer).containsExactly(1L, 4L);
        assertThat(pairs(DataScope.NONE)).isZero();
        assertThat(pairs(DeskBank.OF_LIN)).isEqualTo(1);
    }

    @Test
    void productsAndTheirBranchesBelowZeroAreAddedUpInTwoStatementsTheLargestLossesFirstWithinTheScope() {
        bank.execute(
                "insert into value_product_profit (business_date, product_id, branch_id, portfolio_id, customers, losing,"
                        + " income_minor, cost_minor) values (date '2026-11-21', 1, 2, 1, 10, 4, 900, 100),"
                        + " (date '2026-11-21', 1, 1, 2, 5, 3, 100, 700), (date '2026-11-21', 2, 2, 1, 3, 3, 0, 50),"
                        + " (date '2026-11-21', 2, 1, null, 1, 1, 10, 300), (date '2026-11-21', 2, 1, 2, 1, 1, 0, 100),"
                        + " (date '2026-10-31', 1, 1, 2, 7, 7, 0, 9000)");

        assertThat(products(Of.PRODUCTS, DataScope.ALL))
                .containsExactly("Time deposit null 5 5 -440", "CUR null 15 7 200");
        assertThat(products(Of.LOSING_BRANCHES, DataScope.ALL))
                .containsExactly(
                        "CUR Head office 5 3 -600", "Time deposit Head office 2 2 -390", "Time deposit Pudong 3 3 -50");
        assertThat(products(Of.PRODUCTS, DataScope.branch("/HQ/PD/")))
                .containsExactly("Time deposit null 3 3 -50", "CUR null 10 4 800");
        assertThat(products(Of.PRODUCTS, DataScope.portfolio(2)))
                .containsExactly("CUR null 5 3 -600", "Time deposit null 1 1 -100");
        assertThat(products(Of.LOSING_BRANCHES, DeskBank.OF_LIN)).containsExactly("Time deposit Pudong 3 3 -50");
        assertThat(products(Of.PRODUCTS, DataScope.NONE)).isEmpty();
        Page<ProductProfit> second = bank.inTransaction(em -> new ProductProfitQueries(em)
                .page(Of.LOSING_BRANCHES, sight(DataScope.ALL), "en", new PageRequest(2, 2)));
        assertThat(second.rows()).hasSize(1);
        assertThat(second.total()).isEqualTo(3);
    }

    private List<String> products(Of of, DataScope scope) {
        Page<ProductProfit> page = counting(2, em -> new ProductProfitQueries(em).page(of, sight(scope), "en", FIRST));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream()
                .map(p -> p.product() + " " + p.branch() + " " + p.customers() + " " + p.losing() + " "
                        + p.profit().minor())
                .toList();
    }

    @Test
    void theFileOfLossesGoesOnBehindTheLastLineUntilItHasThemAll() {
        bank.execute("insert into value_loss values (1, 1, date '2026-11-21', date '9999-12-31', 5, 6, -1)");
        for (LossQueries.Of of : LossQueries.Of.values()) {
            List<Long> lines = new ArrayList<>();
            List<LossLine> portion;
            do {
                long last = lines.isEmpty() ? -1 : lines.get(lines.size() - 1);
                portion = counting(1, em -> new LossQueries(em).after(of, sight(DataScope.ALL), "en", last, 1));
                portion.forEach(line -> lines.add(line.place()));
            } while (!portion.isEmpty());
            assertThat(lines)
                    .isEqualTo(
                            of == LossQueries.Of.CUSTOMERS
                                    ? List.of(2_000_001L, 4_000_001L)
                                    : List.of(1_000_001L, 1_000_002L, 4_000_002L));
            long counted = bank.inTransaction(em -> new LossQueries(em).count(of, sight(DataScope.ALL)));
            assertThat(counted).isEqualTo(lines.size());
        }
    }

    @Test
    void theWorthOfACustomerIsOneStatementAndItsWalletIsNotKnownWithoutPeers() {
        CustomerWorth worth = counting(1, em -> new LtvQueries(em).worth(1, DAY, "CNY"));

        assertThat(worth.profit().minor()).isEqualTo(800);
        assertThat(worth.cost().minor()).isEqualTo(700);
        assertThat(worth.total().minor()).isEqualTo(8300);
        assertThat(worth.share()).isNull();
    }

    /** Thirty peers of one age with 100, 200, … 3000 in assets: a quarter of them have more than 2300. */
    @Test
    void aWalletIsWhatAQuarterOfThePeersExceed() {
        bank.execute("insert into customer_customer (id, source, source_key, kind, name, birth_date, occupation,"
                + " recorded_at, version) select 1000 + n, 'P', n, 'RETAIL', 'x', date '1990-01-01', 'NURSE', now(), 0 from generate_series(1, 30) n;"
                + "insert into value_grade select c.id, date '2026-11-21', date '9999-12-31', 0, 100 * cast(c.source_key as"
                + " integer), 0, 'C' from customer_customer c where c.source = 'P';"
                + "insert into value_profit select c.id, date '2026-11-21', date '9999-12-31', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0"
                + " from customer_customer c where c.source = 'P'");
        bank.run(em -> new Wallets(em).measure(DAY));

        CustomerWorth worth = bank.inTransaction(em -> new LtvQueries(em).worth(1010, DAY, "CNY"));
        assertThat(worth.wallet().minor()).isEqualTo(2300);
        assertThat(worth.share()).isEqualTo(1000 / 2300.0);
    }

    @Test
    void whatTheCustomerToldOfTheWalletGoesBeforeAnEstimateAndTheLatestWordUpToTheDayCounts() {
        bank.execute(
                "insert into customer_record (id, customer_id, source, source_key, kind, name, recorded_at, version)"
                        + " select 900 + n, 1, 'W', n, 'RETAIL', 'x', now(), 0 from generate_series(1, 2) n;"
                        + "insert into value_grade select 1, date '2026-11-21', date '9999-12-31', 0, 300, 0, 'C' where not exists"
                        + " (select 1 from value_grade g where g.customer_id = 1 and g.valid_to > date '9999-01-01')");
        tell(2000, DAY.minusDays(9));
        tell(1000, DAY);
        tell(500, DAY.plusDays(1));

        CustomerWorth worth = counting(1, em -> new LtvQueries(em).worth(1, DAY, "CNY"));

        assertThat(worth.told().minor()).isEqualTo(1000);
        assertThat(worth.toldOn()).isEqualTo(DAY);
        assertThat(worth.share()).isEqualTo(Math.min(1, worth.assets().minor() / 1000.0));
        assertThat(worth.withoutWallet().withoutEstimates().told().minor()).isEqualTo(1000);
        assertThatThrownBy(() -> tell(0, DAY)).isInstanceOf(BusinessException.class);
    }

    private void tell(long minor, LocalDate on) {
        bank.run(em -> new Wallets(em).tell(1, new Money(minor, "CNY"), on, "me", OffsetDateTime.now(ZoneOffset.UTC)));
    }

    @Test
    void aFitIsReadInTwoStatementsAndItsWeeksInOneAlsoWhereParetoNbdForetoldNoNumber() {
        List<HeldOutWeek> weeks = List.of(
                new HeldOutWeek(0, 0, new BigDecimal("0.00"), new BigDecimal("0.00")),
                new HeldOutWeek(1, 7, new BigDecimal("6.50"), null));
        List<LtvModel.Parameter> parameters = List.of(
                LtvModel.Parameter.of("pareto_alpha", 10.58, 1.5), LtvModel.Parameter.of("pareto_beta", 11.67, 1e13));
        bank.run(em -> new LtvModels(em)
                .keep(
                        new LtvModel(
                                DAY,
                                new BuyingTime(DAY.minusDays(19), 2),
                                60,
                                LtvModel.State.NOT_SETTLED,
                                9,
                                1,
                                null,
                                parameters),
                        weeks));

        LtvModel model = counting(2, em -> new LtvModels(em).latest(DAY).orElseThrow());
        assertThat(model.parameters()).isEqualTo(parameters);
        assertThat(model.parameters().get(1).error()).isNull();
        List<HeldOutWeek> kept = counting(1, em -> new LtvModels(em).weeks(DAY));
        assertThat(kept).isEqualTo(weeks);
    }

    @Test
    void settingsAndCostsAreKeptAndTheLastWordCounts() {
        LtvSetting said = new LtvSetting(null, 50, 100, 80, 500, 36, 25, "because", "me", Instant.now());
        bank.run(em -> new LtvSettings(em).add(said));
        bank.run(em -> new LtvSettings(em).setCost(Area.BOOKING, "ATM", 77, "me", Instant.now()));

        List<LtvSetting> history = counting(1, em -> new LtvSettings(em).history());
        assertThat(history).hasSize(2);
        assertThat(history.get(0).historicPercent()).isEqualTo(50);
        List<UnitCost> costs = counting(1, em -> new LtvSettings(em).costs("CNY"));
        assertThat(costs).hasSize(25);
        assertThat(costs.stream().filter(c -> !c.shipped())).singleElement().satisfies(cost -> {
            assertThat(cost.code()).isEqualTo("ATM");
            assertThat(cost.cost().minor()).isEqualTo(77);
        });
    }

    @Test
    void aSettingOutOfItsBoundsOrWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> new LtvSetting(null, 1001, 100, 100, 600, 60, 30, "x", "me", null).check())
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new LtvSetting(null, 100, 100, 100, 600, 60, 30, " ", "me", null).check())
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() ->
                        bank.run(em -> new LtvSettings(em).setCost(Area.BOOKING, "PIGEON", 1, "me", Instant.now())))
                .isInstanceOf(BusinessException.class);
    }

    private List<Cell> cells(DataScope scope) {
        return counting(1, em -> new LtvQueries(em).cells(sight(scope), "en"));
    }

    private long customers(DataScope scope) {
        return cells(scope).stream().mapToLong(c -> c.sum().customers()).sum();
    }

    private long pairs(DataScope scope) {
        return bank.inTransaction(em -> new LossQueries(em).page(LossQueries.Of.PAIRS, sight(scope), "en", FIRST))
                .total();
    }

    private static ValueSight sight(DataScope scope) {
        return sight(DAY, scope);
    }

    private static ValueSight sight(LocalDate shown, DataScope scope) {
        return new ValueSight(shown, "CNY", scope, ValueFilter.ALL);
    }

    private <T> T counting(int statements, Function<EntityManager, T> work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }
}
