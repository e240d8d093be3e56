package org.acrm.modelling.service;

import static org.acrm.modelling.service.RisingBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.acrm.modelling.entity.Attempt;
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.entity.Metric;
import org.acrm.modelling.entity.Model;
import org.acrm.modelling.entity.ModelRepository;
import org.acrm.modelling.entity.ModelVersion;
import org.acrm.modelling.entity.QuestionQueries;
import org.acrm.modelling.entity.ScoreRows;
import org.acrm.scheduling.entity.NightContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BestCustomerNightIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate AS_OF = TODAY.minusDays(90);

    private final RisingBank rising = new RisingBank();

    @AfterEach
    void close() {
        rising.close();
    }

    @Test
    void asked_about_are_the_newly_active_who_are_not_best_yet_and_the_outcome_is_grade_a_within_the_horizon() {
        rising.bank().execute("update customer_holding set closed_on = date '" + AS_OF + "' where id = 300");
        rising.bank().execute("update customer_customer set closed_on = date '" + AS_OF + "' where id = 301");
        List<CustomerFeatures> rows = learned(TODAY);

        assertThat(rows)
                .extracting(CustomerFeatures::customerId)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, RisingBank.CUSTOMERS)
                        .filter(c -> !RisingBank.joined(c).isAfter(AS_OF))
                        .filter(c -> RisingBank.joined(c).isAfter(AS_OF.minusDays(365)))
                        .filter(c -> RisingBank.best(c).isAfter(AS_OF))
                        .filter(c -> c != 300 && c != 301)
                        .boxed()
                        .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.happened())
                .as("customer " + row.customerId())
                .isEqualTo(!RisingBank.best(row.customerId()).isAfter(TODAY)));
    }

    @Test
    void what_happens_after_the_day_of_the_features_changes_no_feature() {
        List<CustomerFeatures> before = learned(TODAY);
        rising.bank().execute("delete from activity_daily where on_day > date '" + AS_OF + "'");
        rising.bank().execute("delete from value_grade where valid_from > date '" + AS_OF + "'");
        rising.bank()
                .execute("insert into activity_daily select date '" + AS_OF + "' + 1 + d, c.id, 9, 9, 9, 9, 9, 9"
                        + " from generate_series(0, 89) d, customer_customer c");
        rising.bank()
                .execute("insert into customer_holding (id, source, source_key, product_id, currency, opened_on,"
                        + " status, owner_id, recorded_at, version) select 5000 + id, 'T', 5000 + id, 1, 'CNY', date '"
                        + AS_OF
                        + "' + 1, 'ACTIVE', id, now(), 0 from customer_customer");
        List<CustomerFeatures> other = learned(TODAY);

        assertThat(before).hasSizeGreaterThan(400);
        assertThat(other).noneMatch(CustomerFeatures::happened);
        assertThat(cells(other)).isEqualTo(cells(before));
    }

    @Test
    void whoever_acted_for_the_first_time_within_a_year_is_new_where_bookings_reach_back_far_enough() {
        rising.bank().execute("update customer_customer set customer_since = date '2019-01-01'");
        assertThat(learned(TODAY)).isEmpty();

        rising.bank()
                .execute(
                        "insert into activity_daily values (date '" + AS_OF.minusDays(730) + "', 1, 1, 1, 1, 1, 1, 0)");
        assertThat(learned(TODAY))
                .hasSizeGreaterThan(400)
                .noneMatch(row -> row.customerId() == 1)
                .allMatch(row -> RisingBank.joined(row.customerId()).isAfter(AS_OF.minusDays(365)));
    }

    @Test
    void the_planted_pattern_is_found_again_and_named_in_the_reasons() {
        rising.publishFeatures();
        night();

        ModelVersion champion = champion().orElseThrow();
        assertThat(champion.measured(Metric.AUC, "HOLDOUT " + TODAY).orElseThrow())
                .isGreaterThan(0.75);
        assertThat(champion.provenance().options()).contains("cohorts=3");
        assertThat(meanProbability("customer_id % 4 = 0")).isGreaterThan(3 * meanProbability("customer_id % 4 <> 0"));
        assertThat(numbers("select count(*) from modelling_score where band = 'HIGH'"))
                .isPositive();
        assertThat(numbers(
                        "select count(*) from modelling_score where band = 'HIGH' and reasons not like '%salary_minor%'"
                                + " and reasons not like '%in_minor%'"))
                .isZero();
        assertThat(numbers("select count(*) from modelling_score s where exists (select 1 from value_grade g where"
                        + " g.customer_id = s.customer_id and g.grade = 'A')"))
                .as("a best customer is not asked about")
                .isZero();
        Attempt attempt = attempt();
        assertThat(attempt.result()).isEqualTo(Attempt.Result.TRAINED);
        assertThat(attempt.rows()).isEqualTo(champion.provenance().rowCount());
        assertThat(attempt.positives()).isEqualTo(champion.provenance().positiveCount());
    }

    @Test
    void the_same_night_again_trains_nothing_and_leaves_the_same_scores() {
        rising.publishFeatures();
        night();
        String fingerprint = "select sum(customer_id * probability * 10000) from modelling_score";
        long once = numbers(fingerprint);
        night();

        assertThat(numbers(fingerprint)).isEqualTo(once);
        assertThat(numbers("select count(*) from modelling_version")).isEqualTo(1);
    }

    @Test
    void only_cohorts_whose_grades_are_kept_are_learned_from() {
        LocalDate kept = AS_OF.minusDays(90);
        rising.bank().execute("update value_grade_threshold set business_date = date '" + kept + "'");

        assertThat(rising.bank()
                        .inTransaction(database -> training(database).sample(Goal.BEST_CUSTOMER, TODAY))
                        .until())
                .containsExactly(TODAY, AS_OF);
    }

    @Test
    void without_grades_of_a_horizon_ago_nothing_is_learned_and_it_is_said_why() {
        rising.bank().execute("update value_grade_threshold set business_date = date '" + AS_OF + "' + 1");
        rising.publishFeatures();
        night();

        assertThat(champion()).isEmpty();
        assertThat(attempt().result()).isEqualTo(Attempt.Result.NO_HISTORY);
        assertThat(due(TODAY.plusDays(1))).as("the look costs one row").isTrue();
    }

    @Test
    void with_too_few_best_customers_nothing_is_learned_and_it_is_said_how_many_there_were() {
        rising.bank().execute("delete from value_grade where grade = 'A' and customer_id % 8 <> 0");
        rising.bank().execute("delete from value_grade where grade = 'A' and valid_from > date '" + AS_OF + "'");
        rising.bank().execute("update value_grade_threshold set business_date = date '" + AS_OF + "'");
        rising.publishFeatures();
        night();

        assertThat(numbers("select count(*) from modelling_version v join modelling_model m on m.id = v.model_id"
                        + " where m.code = 'BEST_CUSTOMER'"))
                .isZero();
        assertThat(attempt().result()).isEqualTo(Attempt.Result.TOO_FEW);
        assertThat(attempt().positives()).isZero();
        assertThat(attempt().rows()).isGreaterThan(400);
        assertThat(due(TODAY)).isFalse();
        assertThat(due(TODAY.plusMonths(1).minusDays(1))).isFalse();
        assertThat(due(TODAY.plusMonths(1))).isTrue();
    }

    private boolean due(LocalDate date) {
        return rising.bank().inTransaction(database -> training(database).isDue(Goal.BEST_CUSTOMER, date));
    }

    private List<CustomerFeatures> learned(LocalDate until) {
        return rising.bank().inTransaction(database -> training(database)
                .learned(Goal.BEST_CUSTOMER, until, 1, 1, RisingBank.CUSTOMERS + 1));
    }

    private static List<List<Double>> cells(List<CustomerFeatures> rows) {
        return rows.stream()
                .map(row -> Arrays.stream(row.cells()).boxed().toList())
                .toList();
    }

    private void night() {
        NightContext context = new UnbrokenNight(TODAY);
        rising.bank().run(database -> new RetrainStep(training(database)).run(context));
        rising.bank().run(database -> new ScoreStep(new CustomerScoring(
                        new ModelRepository(database), new QuestionQueries(database), new ScoreRows(database)))
                .run(context));
    }

    private static ModelTraining training(EntityManager database) {
        return new ModelTraining(new ModelRepository(database), new QuestionQueries(database), CLOCK);
    }

    private Optional<ModelVersion> champion() {
        return rising.bank().inTransaction(database -> {
            Optional<ModelVersion> version = new ModelRepository(database).champion(Model.BEST_CUSTOMER);
            version.ifPresent(found -> found.measured(Metric.AUC, ""));
            return version;
        });
    }

    private Attempt attempt() {
        return rising.bank().inTransaction(database -> new ModelRepository(database)
                .find(Model.BEST_CUSTOMER)
                .flatMap(Model::attempt)
                .orElseThrow());
    }

    private double meanProbability(String condition) {
        return ((Number) rising.bank().inTransaction(database -> database.createNativeQuery(
                                "select avg(probability) from modelling_score where " + condition)
                        .getSingleResult()))
                .doubleValue();
    }

    private long numbers(String sql) {
        return ((Number) rising.bank().inTransaction(database -> database.createNativeQuery(sql)
                        .getSingleResult()))
                .longValue();
    }

    private record UnbrokenNight(LocalDate businessDate) implements NightContext {

        @Override
        public Optional<String> checkpoint() {
            return Optional.empty();
        }

        @Override
        public void progress(long doneRows, Long totalRows, String checkpoint) {
            assertThat(checkpoint.length()).isLessThanOrEqualTo(200);
        }

        @Override
        public void rejected(long rows) {
            throw new AssertionError("No row is rejected");
        }
    }
}
