package org.acrm.value.service;

import static org.acrm.value.service.BuyersBank.CUSTOMERS;
import static org.acrm.value.service.BuyersBank.TODAY;
import static org.acrm.value.service.BuyersBank.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStopped;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.BuyingRows;
import org.acrm.value.entity.GradeBasis;
import org.acrm.value.entity.GradeDefinition;
import org.acrm.value.entity.GradeShares;
import org.acrm.value.entity.LtvModel;
import org.acrm.value.entity.LtvModel.Parameter;
import org.acrm.value.entity.LtvModels;
import org.acrm.value.entity.LtvModels.HeldOutWeek;
import org.acrm.value.entity.LtvRows;
import org.acrm.value.entity.LtvSetting;
import org.acrm.value.entity.LtvSettings;
import org.acrm.value.entity.ProfitRows;
import org.acrm.value.entity.Wallets;
import org.acrm.value.kernel.BgNbd;
import org.acrm.value.kernel.Estimate;
import org.acrm.value.kernel.GammaGamma;
import org.acrm.value.kernel.GradeRule;
import org.acrm.value.kernel.GradeThresholds;
import org.acrm.value.kernel.ParetoNbd;
import org.acrm.value.kernel.PresentValue;
import org.acrm.value.kernel.RepeatPurchases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lifetime values of the night, against plain Java over the purchases of each customer. */
class LtvStepIT {

    private final BuyersBank buyers = new BuyersBank();
    private final BankTransactions transactions = new BankTransactions(buyers.bank());
    private final LtvModels models = new LtvModels(transactions.database());
    private final LtvSettings settings = new LtvSettings(transactions.database());
    private GradeRule shares = new GradeRule(20, 30, 30, 20);
    private final NightStep buying;
    private final NightStep ltv;

    LtvStepIT() {
        var database = transactions.database();
        CustomerChunks chunks = new CustomerChunks(new CustomerRanges(database), transactions, 250);
        BuyingRows rows = new BuyingRows(database);
        buying = new BuyingStep(chunks, rows, models, new ProfitRows(database), new Wallets(database), transactions);
        ltv = new LtvStep(
                chunks, new LtvRows(database), models, settings, rows, new GradeDefinition(database), transactions);
    }

    @AfterEach
    void close() {
        buyers.close();
    }

    @Test
    void the_model_learns_from_classes_what_it_learns_from_customers_and_finds_how_they_were_made() {
        run(TODAY);
        LtvModel model = model();
        Estimate direct = BgNbd.estimate(histories(WEEKS));

        assertThat(model.state()).isEqualTo(LtvModel.State.FITTED);
        assertThat(model.buyers()).isEqualTo(CUSTOMERS * 9 / 10);
        assertThat(new double[] {
                    model.parameter("r"), model.parameter("alpha"), model.parameter("a"), model.parameter("b")
                })
                .containsExactly(direct.parameters(), within(1e-6));
        double leaves = model.parameter("a") / (model.parameter("a") + model.parameter("b"));
        assertThat(leaves).isCloseTo(BuyersBank.LEAVES, within(0.03));
        assertThat(model.parameters()).allSatisfy(p -> assertThat(p.error()).isPositive());
    }

    @Test
    void pareto_nbd_is_learned_beside_it_from_the_same_histories_with_its_errors() {
        run(TODAY);
        LtvModel model = model();
        Estimate direct = ParetoNbd.estimate(histories(WEEKS));

        assertThat(model.withoutPareto()).isFalse();
        List<Parameter> pareto = LtvModel.PARETO_NBD.stream()
                .flatMap(
                        name -> model.parameters().stream().filter(p -> p.name().equals(name)))
                .toList();
        assertThat(pareto.stream().mapToDouble(p -> p.estimate().doubleValue()).toArray())
                .containsExactly(direct.parameters(), within(1e-6));
        assertThat(pareto.stream().mapToDouble(p -> p.error().doubleValue()).toArray())
                .containsExactly(direct.standardErrors(), within(1e-3));
    }

    /** All buy in each week: nothing tells how customers differ, nor whether one ever stops. */
    @Test
    void where_neither_model_settles_the_night_says_so_and_goes_on() {
        buyers.bank()
                .execute("delete from activity_daily; insert into activity_daily select date '"
                        + BuyersBank.MONDAY + "' + 7 * w, n, 1, 0, 100, 1, 100, 0 from generate_series(1, 60) n,"
                        + " generate_series(0, " + (WEEKS - 1) + ") w");
        run(TODAY);

        assertThat(model().state()).isEqualTo(LtvModel.State.NOT_SETTLED);
        assertThat(model().withoutPareto()).isTrue();
        assertThat(buyers.bank().rows("select 1 from value_ltv")).hasSize(CUSTOMERS);
    }

    /** Means are put together where they differ by two in a hundred, which moves an estimate by less than a tenth of its error. */
    @Test
    void amounts_are_learned_as_from_each_customer() {
        run(TODAY);
        List<TreeMap<Integer, Long>> known =
                buyers.bought.stream().filter(weeks -> !weeks.isEmpty()).toList();
        Estimate direct = GammaGamma.estimate(
                known.stream().mapToDouble(w -> sum(w) / 10_000.0 / w.size()).toArray(),
                known.stream().mapToInt(TreeMap::size).toArray());

        assertThat(model().parameter("p")).isCloseTo(direct.parameters()[0], within(direct.standardErrors()[0] / 10));
        assertThat(model().parameter("q")).isCloseTo(direct.parameters()[1], within(direct.standardErrors()[1] / 10));
        assertThat(model().parameter("gamma") / 10_000)
                .isCloseTo(direct.parameters()[2], within(direct.standardErrors()[2] / 10));
    }

    @Test
    void each_value_is_what_was_what_is_and_what_may_come_by_their_weights() {
        settings(50, 120, 80);
        run(TODAY);

        List<String> values = buyers.bank()
                .rows("select customer_id, historic_minor, current_minor, potential_minor, total_minor,"
                        + " grade, alive_percent from value_ltv order by customer_id");
        assertThat(values).hasSize(CUSTOMERS).containsExactlyElementsOf(expected(model(), 50, 120, 80));
    }

    @Test
    void grades_follow_the_shares_that_the_bank_has_set() {
        shares = new GradeRule(5, 15, 35, 45);
        transactions.run(() -> new GradeDefinition(transactions.database())
                .add(new GradeShares(
                        null,
                        GradeBasis.CONTRIBUTION,
                        5,
                        15,
                        35,
                        45,
                        null,
                        "few at the top",
                        "p-7",
                        Instant.parse("2026-11-20T10:00:00Z"))));
        run(TODAY);

        assertThat(buyers.bank()
                        .rows("select customer_id, historic_minor, current_minor, potential_minor, total_minor, grade,"
                                + " alive_percent from value_ltv order by customer_id"))
                .containsExactlyElementsOf(expected(model(), 100, 100, 100));
        assertThat(buyers.bank().rows("select grade from value_ltv where grade = 'A'"))
                .hasSize(CUSTOMERS / 20);
    }

    @Test
    void the_half_that_was_held_out_is_counted_and_foretold_from_the_other() {
        run(TODAY);
        List<HeldOutWeek> weeks = transactions.call(() -> models.weeks(TODAY));
        int half = WEEKS / 2;
        BgNbd learned = BgNbd.of(BgNbd.estimate(histories(half)).parameters());
        ParetoNbd other = ParetoNbd.of(ParetoNbd.estimate(histories(half)).parameters());
        long actual = 0;
        double expected = 0;
        double byPareto = 0;
        for (TreeMap<Integer, Long> bought : buyers.bought) {
            if (!bought.isEmpty() && bought.firstKey() < half) {
                actual += bought.size() - 1;
                expected += learned.expected(WEEKS - 1 - bought.firstKey());
                byPareto += other.expected(WEEKS - 1 - bought.firstKey());
            }
        }

        assertThat(weeks).hasSize(WEEKS);
        assertThat(weeks.get(WEEKS - 1).actual()).isEqualTo(actual);
        assertThat(weeks.get(WEEKS - 1).expected().doubleValue()).isCloseTo(expected, within(0.1));
        assertThat(expected / actual).isBetween(0.85, 1.15);
        assertThat(weeks.get(WEEKS - 1).pareto().doubleValue()).isCloseTo(byPareto, within(0.1));
        assertThat(byPareto / actual).isBetween(0.85, 1.15);
        assertThat(weeks).extracting(HeldOutWeek::pareto).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void a_step_that_is_cut_off_behind_its_fit_fits_the_same_again() {
        TestNight night = new TestNight(TODAY).run(buying);
        List<HeldOutWeek> once = transactions.call(() -> models.weeks(TODAY));

        buying.run(night);

        assertThat(once.get(WEEKS - 1).actual()).isPositive();
        assertThat(transactions.call(() -> models.weeks(TODAY))).isEqualTo(once);
    }

    @Test
    void wallets_are_measured_before_the_model_is_kept() {
        buyers.bank().execute("alter table value_wallet_peer add constraint refused check (customers < 0)");
        buyers.bank()
                .execute("insert into value_grade select id, date '2026-11-20', date '9999-12-31', 1, 1, 0, 'A'"
                        + " from customer_customer");

        assertThatThrownBy(() -> new TestNight(TODAY).run(buying)).hasStackTraceContaining("\"refused\"");

        assertThat(buyers.bank().rows("select 1 from value_ltv_model")).isEmpty();
    }

    @Test
    void a_new_weight_moves_every_value_in_the_next_night_and_the_model_is_left_alone() {
        run(TODAY);
        settings(100, 100, 0);
        run(TODAY.plusDays(1));

        assertThat(buyers.bank()
                        .rows(
                                "select customer_id from value_ltv where valid_from = date '2026-11-21' and total_minor <>"
                                        + " historic_minor + current_minor"))
                .isEmpty();
        assertThat(buyers.bank().rows("select 1 from value_ltv where valid_from = date '2026-11-21'"))
                .hasSizeGreaterThan(CUSTOMERS / 2);
        assertThat(model().fittedOn()).isEqualTo(TODAY);
        assertThat(buyers.bank().rows("select business_date from value_ltv_cell group by business_date"))
                .containsExactly("2026-11-21");
    }

    @Test
    void a_weight_that_is_said_while_the_night_runs_waits_for_the_next_and_the_page_shows_what_was_reckoned_with() {
        new TestNight(TODAY).run(buying);
        TestNight cut = new TestNight(TODAY, 1);
        assertThatThrownBy(() -> ltv.run(cut)).isInstanceOf(NightStopped.class);
        settings(7, 7, 7);
        ltv.run(cut);

        assertThat(buyers.bank()
                        .rows("select customer_id, historic_minor, current_minor, potential_minor, total_minor,"
                                + " grade, alive_percent from value_ltv order by customer_id"))
                .containsExactlyElementsOf(expected(model(), 100, 100, 100));
        assertThat(transactions.call(() -> settings.on(TODAY)).historicPercent())
                .isEqualTo(100);
        assertThat(transactions.call(() -> settings.on(TODAY.plusDays(1))).historicPercent())
                .isEqualTo(7);
    }

    @Test
    void a_night_without_any_change_writes_no_value_and_after_thirty_days_the_model_is_fitted_again() {
        run(TODAY);
        run(TODAY.plusDays(1));
        assertThat(buyers.bank().rows("select 1 from value_ltv where valid_from > date '2026-11-20'"))
                .isEmpty();

        run(TODAY.plusDays(30));
        assertThat(transactions
                        .call(() -> models.latest(TODAY.plusDays(30)))
                        .orElseThrow()
                        .fittedOn())
                .isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void a_bank_with_few_buyers_is_told_so_and_purchases_go_on_as_they_were() {
        buyers.bank().execute("delete from activity_daily where customer_id > 30");
        run(TODAY);

        assertThat(model().state()).isEqualTo(LtvModel.State.TOO_FEW);
        long ongoing = 599 * 600 - 100_000 + 5990;
        BigDecimal potential = BigDecimal.valueOf(ongoing * year(model()));
        assertThat(buyers.bank().rows("select potential_minor, alive_percent from value_ltv where customer_id = 599"))
                .containsExactly(ServedBank.hundreds(potential) + ",");
    }

    /** Amounts that are always the same for one customer and differ by a million between two tell the model nothing. */
    @Test
    void where_amounts_differ_too_widely_the_own_mean_of_each_customer_stands() {
        buyers.bank().execute("update activity_daily set purchase_minor = cast(power(10, customer_id % 7) as bigint)");
        run(TODAY);
        LtvModel model = model();
        int i = 594;
        TreeMap<Integer, Long> b = buyers.bought.get(i);
        BgNbd times =
                BgNbd.of(model.parameter("r"), model.parameter("alpha"), model.parameter("a"), model.parameter("b"));
        double discounted = new PresentValue(0.06, 60)
                .ofPurchases(times, b.size() - 1, b.lastKey() - b.firstKey(), WEEKS - 1 - b.firstKey());
        double potential = (595 * 600 - 100_000) * year(model) + discounted * Math.pow(10, 595 % 7) * 0.003;

        assertThat(model.state()).isEqualTo(LtvModel.State.OWN_AMOUNTS);
        assertThat(buyers.bank().rows("select potential_minor from value_ltv where customer_id = 595"))
                .containsExactly(Long.toString(ServedBank.hundreds(BigDecimal.valueOf(potential))));
    }

    @Test
    void who_left_in_a_year_is_counted() {
        run(TODAY);

        assertThat(model().held()).isEqualTo(CUSTOMERS);
        assertThat(model().left()).isEqualTo(CUSTOMERS / 20);
    }

    private void run(LocalDate date) {
        new TestNight(date).run(buying);
        new TestNight(date).run(ltv);
    }

    private LtvModel model() {
        return transactions.call(() -> models.latest(TODAY.plusDays(9))).orElseThrow();
    }

    private void settings(int historic, int current, int potential) {
        transactions.run(() -> settings.add(
                new LtvSetting(null, historic, current, potential, 600, 60, 30, "because", "me", Instant.now())));
    }

    private RepeatPurchases histories(int weeks) {
        List<TreeMap<Integer, Long>> known = buyers.bought.stream()
                .filter(bought -> !bought.isEmpty() && bought.firstKey() < weeks)
                .toList();
        return RepeatPurchases.of(
                known.stream().mapToInt(b -> b.headMap(weeks).size() - 1).toArray(),
                known.stream()
                        .mapToDouble(b -> b.headMap(weeks).lastKey() - b.firstKey())
                        .toArray(),
                known.stream().mapToDouble(b -> weeks - 1 - b.firstKey()).toArray());
    }

    private double year(LtvModel model) {
        return new PresentValue(0.06, 60).ofAYear((model.left() + 1.0) / (model.held() + 2.0));
    }

    private List<String> expected(LtvModel model, int historic, int current, int potential) {
        PresentValue future = new PresentValue(0.06, 60);
        BgNbd times =
                BgNbd.of(model.parameter("r"), model.parameter("alpha"), model.parameter("a"), model.parameter("b"));
        GammaGamma amounts = new GammaGamma(model.parameter("p"), model.parameter("q"), model.parameter("gamma"));
        long[][] parts = new long[CUSTOMERS][];
        String[] alive = new String[CUSTOMERS];
        for (int i = 0; i < CUSTOMERS; i++) {
            long n = i + 1;
            TreeMap<Integer, Long> b = buyers.bought.get(i);
            boolean left = n % 20 == 0;
            double coming = n * 10 * year(model);
            alive[i] = "";
            if (!b.isEmpty()) {
                int last = b.lastKey() - b.firstKey();
                int watched = WEEKS - 1 - b.firstKey();
                double mean = sum(b) / (double) b.size();
                double discounted =
                        Math.round(future.ofPurchases(times, b.size() - 1, last, watched) * 10_000) / 10_000.0;
                coming = discounted * amounts.expected(mean, b.size()) * 0.003;
                double living = Math.round(times.alive(b.size() - 1, last, watched) * 10_000) / 100.0;
                alive[i] = Long.toString(Math.round(living));
            }
            double future1 = left ? 0 : (n * 600 - 100_000) * year(model) + coming;
            parts[i] = new long[] {n * 100, n * 700 - 90_000, ServedBank.hundreds(BigDecimal.valueOf(future1)), 0};
            parts[i][3] =
                    Math.round((historic * parts[i][0] + current * parts[i][1] + potential * parts[i][2]) / 100.0);
        }
        GradeThresholds grades = shares.thresholds(
                java.util.Arrays.stream(parts).mapToLong(p -> p[3]).toArray());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            long[] p = parts[i];
            rows.add((i + 1) + "," + p[0] + "," + p[1] + "," + p[2] + "," + p[3] + "," + grades.grade(p[3]) + ","
                    + alive[i]);
        }
        return rows;
    }

    private static long sum(TreeMap<Integer, Long> weeks) {
        return weeks.values().stream().mapToLong(Long::longValue).sum();
    }
}
