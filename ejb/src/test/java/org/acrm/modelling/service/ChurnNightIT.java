package org.acrm.modelling.service;

import static org.acrm.modelling.service.FadingBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.entity.Metric;
import org.acrm.modelling.entity.Model;
import org.acrm.modelling.entity.ModelRepository;
import org.acrm.modelling.entity.ModelVersion;
import org.acrm.modelling.entity.QuestionQueries;
import org.acrm.modelling.entity.ScoreRows;
import org.acrm.modelling.entity.VersionState;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChurnNightIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);

    private final FadingBank fading = new FadingBank();

    @AfterEach
    void close() {
        fading.close();
    }

    @Test
    void what_happens_after_the_day_of_the_features_changes_no_feature() {
        LocalDate asOf = TODAY.minusDays(90);
        List<CustomerFeatures> before = learned();
        fading.bank().execute("delete from activity_daily where on_day > date '" + asOf + "'");
        List<CustomerFeatures> without = learned();
        fading.bank()
                .execute("insert into activity_daily select date '" + asOf + "' + 1 + d, c.id, 9, 9, 9, 9, 9, 9"
                        + " from generate_series(0, 89) d, customer_customer c");
        fading.bank()
                .execute(
                        "insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind,"
                                + " recorded_at) select 'T', c.id, c.id, timestamp '" + TODAY
                                + " 12:00', 'WEB', 'LOGIN', now()"
                                + " from customer_customer c");
        fading.bank()
                .execute("insert into feedback_complaint (source, source_key, customer_id, opened_on, topic, status,"
                        + " recorded_at, version) select 'T', c.id, c.id, date '" + TODAY + "', 'FEE', 'OPEN', now(), 0"
                        + " from customer_customer c");
        List<CustomerFeatures> crowded = learned();

        assertThat(before).hasSizeGreaterThan(800);
        assertThat(cells(without)).isEqualTo(cells(before));
        assertThat(cells(crowded)).isEqualTo(cells(before));
        assertThat(without).allMatch(CustomerFeatures::happened);
        assertThat(crowded).noneMatch(CustomerFeatures::happened);
    }

    @Test
    void the_outcome_is_silence_or_the_end_of_the_relationship() {
        fading.bank().execute("update customer_customer set closed_on = date '" + TODAY + "' where id = 1");
        fading.bank().execute("update customer_customer set closed_on = date '" + TODAY + "' + 1 where id = 2");
        fading.bank()
                .execute("update customer_customer set closed_on = date '" + TODAY.minusDays(90) + "' where id = 4");
        Set<Long> heardOfLately = fading.buyersSince(TODAY.minusDays(59));
        List<CustomerFeatures> rows = learned();

        assertThat(rows)
                .extracting(CustomerFeatures::customerId)
                .contains(1L, 2L)
                .doesNotContain(4L);
        assertThat(rows).allSatisfy(row -> {
            boolean expected = row.customerId() == 1 || !heardOfLately.contains(row.customerId());
            assertThat(row.happened()).as("customer " + row.customerId()).isEqualTo(expected);
        });
    }

    @Test
    void the_first_version_becomes_champion_and_finds_those_who_fade_now() {
        fading.publishFeatures(TODAY);
        night(TODAY);

        ModelVersion champion = version(models -> models.champion(Model.CHURN));
        assertThat(champion.ordinal()).isEqualTo(1);
        assertThat(champion.measured(Metric.AUC, "HOLDOUT " + TODAY).orElseThrow())
                .isGreaterThan(0.8);
        assertThat(champion.provenance().featuresAsOf()).isEqualTo(TODAY.minusDays(90));
        assertThat(champion.provenance().queryHash()).hasSize(64);
        assertThat(meanProbability("customer_id % 6 = 3")).isGreaterThan(4 * meanProbability("customer_id % 3 <> 0"));
        assertThat(numbers("select count(*) from modelling_score where band = 'HIGH' and reasons is null"))
                .isZero();
        assertThat(numbers("select count(*) from modelling_score where band = 'LOW' and reasons is not null"))
                .isZero();
    }

    @Test
    void the_same_night_again_trains_nothing_and_leaves_the_same_scores() {
        fading.publishFeatures(TODAY);
        night(TODAY);
        List<String> once = scores();
        night(TODAY);

        assertThat(scores()).isEqualTo(once);
        assertThat(numbers("select count(*) from modelling_version")).isEqualTo(1);
    }

    @Test
    void a_step_that_was_cut_off_goes_on_where_it_was() {
        fading.publishFeatures(TODAY);
        night(TODAY);
        List<String> undisturbed = scores();
        fading.bank().execute("delete from modelling_score where customer_id > 5000");
        run(database -> scoring(database), new RecordingNight(TODAY, "5001:4000"));

        assertThat(scores()).isEqualTo(undisturbed);
    }

    @Test
    void a_month_later_a_challenger_is_measured_on_the_same_customers_and_must_be_better() {
        fading.publishFeatures(TODAY);
        night(TODAY);
        LocalDate nextMonth = TODAY.plusMonths(1);
        assertThat(due(TODAY.plusDays(5))).isFalse();
        assertThat(due(nextMonth)).isTrue();
        night(nextMonth);

        ModelVersion challenger = version(models -> models.latest(Model.CHURN));
        String sample = "HOLDOUT " + nextMonth;
        double reached = challenger.measured(Metric.AUC, sample).orElseThrow();
        double champions = fading.bank().inTransaction(database -> database.createQuery(
                        "select v from ModelVersion v where v.ordinal = 1", ModelVersion.class)
                .getSingleResult()
                .measured(Metric.AUC, sample)
                .orElseThrow());
        assertThat(challenger.ordinal()).isEqualTo(2);
        assertThat(challenger.state()).isEqualTo(reached > champions ? VersionState.CHAMPION : VersionState.REJECTED);
        assertThat(numbers("select count(*) from modelling_version where state = 'CHAMPION'"))
                .isEqualTo(1);
    }

    @Test
    void a_bank_with_too_few_losses_gets_no_model_and_no_scores() {
        fading.bank().execute("delete from activity_daily where customer_id > 60");
        fading.publishFeatures(TODAY);
        night(TODAY);

        assertThat(numbers("select count(*) from modelling_version")).isZero();
        assertThat(numbers("select count(*) from modelling_score")).isZero();
    }

    private List<CustomerFeatures> learned() {
        return fading.bank().inTransaction(database -> training(database)
                .learned(Goal.CHURN, TODAY, 1, 1, FadingBank.CUSTOMERS + 1));
    }

    private static List<List<Double>> cells(List<CustomerFeatures> rows) {
        return rows.stream()
                .map(row -> Arrays.stream(row.cells()).boxed().toList())
                .toList();
    }

    private boolean due(LocalDate date) {
        return fading.bank().inTransaction(database -> training(database).isDue(Goal.CHURN, date));
    }

    private void night(LocalDate date) {
        run(database -> new RetrainStep(training(database)), new RecordingNight(date, null));
        run(ChurnNightIT::scoring, new RecordingNight(date, null));
    }

    private void run(Function<EntityManager, NightStep> step, NightContext context) {
        fading.bank().run(database -> step.apply(database).run(context));
    }

    private static ModelTraining training(EntityManager database) {
        return new ModelTraining(new ModelRepository(database), new QuestionQueries(database), CLOCK);
    }

    private static ScoreStep scoring(EntityManager database) {
        return new ScoreStep(new CustomerScoring(
                new ModelRepository(database), new QuestionQueries(database), new ScoreRows(database)));
    }

    private ModelVersion version(Function<ModelRepository, Optional<ModelVersion>> which) {
        return fading.bank().inTransaction(database -> {
            ModelVersion version = which.apply(new ModelRepository(database)).orElseThrow();
            version.measured(Metric.AUC, "");
            return version;
        });
    }

    private double meanProbability(String condition) {
        return ((Number) fading.bank().inTransaction(database -> database.createNativeQuery(
                                "select avg(probability) from modelling_score where " + condition)
                        .getSingleResult()))
                .doubleValue();
    }

    private long numbers(String sql) {
        return ((Number) fading.bank().inTransaction(database -> database.createNativeQuery(sql)
                        .getSingleResult()))
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private List<String> scores() {
        return fading.bank()
                .inTransaction(database -> new ArrayList<String>(database.createNativeQuery(
                                "select concat_ws(' ', customer_id, probability, band, coalesce(reasons, '-'), valid_from, valid_to)"
                                        + " from modelling_score order by customer_id, valid_from",
                                String.class)
                        .getResultList()));
    }

    private record RecordingNight(LocalDate businessDate, String from) implements NightContext {

        @Override
        public Optional<String> checkpoint() {
            return Optional.ofNullable(from);
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
