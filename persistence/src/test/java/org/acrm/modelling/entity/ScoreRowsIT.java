package org.acrm.modelling.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoreRowsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static final String OTHER = "OTHER";

    private final TestBank bank = TestBank.open();

    @BeforeEach
    void aModelAndThreeCustomers() {
        bank.execute("insert into customer_customer (source, source_key, kind, name, recorded_at, version)"
                + " select 'T', n, 'RETAIL', 'x', now(), 0 from generate_series(1, 3) n");
        bank.run(database -> {
            enterChampion(database, Model.CHURN);
            enterChampion(database, OTHER);
        });
    }

    private static void enterChampion(EntityManager database, String model) {
        ModelRepository models = new ModelRepository(database);
        ModelVersion version = ModelVersionTest.aVersion(models.open(model).id());
        version.evaluated(Metric.AUC, "HOLDOUT 2026-11-21", 0.81);
        version.promote();
        models.add(version);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void a_version_comes_back_as_it_was_entered() {
        bank.run(database -> {
            ModelRepository models = new ModelRepository(database);
            ModelVersion version = models.champion(Model.CHURN).orElseThrow();
            assertThat(version.content()).containsExactly(1, 2);
            assertThat(version.borders()).isEqualTo(new BandBorders(0.4, 0.1));
            assertThat(version.measured(Metric.AUC, "HOLDOUT 2026-11-21")).contains(0.81);
            assertThat(version.provenance().rowCount()).isEqualTo(1000);
            assertThat(models.latest(Model.CHURN)).contains(version);
        });
    }

    @Test
    void only_changed_scores_are_written_and_those_no_longer_asked_about_end() {
        publish(MONDAY, score(1, 0.5, "a:0.10"), score(2, 0.2, null), score(3, 0.1, null));
        int written = publish(TUESDAY, score(1, 0.5, "a:0.10"), score(2, 0.3, null));

        assertThat(written).isEqualTo(1);
        assertThat(rows())
                .containsExactly(
                        "1 0.5000 HIGH a:0.10 2026-11-16 9999-12-31",
                        "2 0.2000 MEDIUM null 2026-11-16 2026-11-17",
                        "2 0.3000 MEDIUM null 2026-11-17 9999-12-31",
                        "3 0.1000 MEDIUM null 2026-11-16 2026-11-17");
    }

    @Test
    void a_night_that_is_run_again_leaves_the_same_rows() {
        publish(MONDAY, score(1, 0.5, "a:0.10"), score(2, 0.2, null), score(3, 0.1, null));
        publish(TUESDAY, score(1, 0.6, "a:0.10"), score(2, 0.3, null));
        List<String> once = rows();
        publish(TUESDAY, score(1, 0.6, "a:0.10"), score(2, 0.3, null));

        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void the_scores_of_two_models_leave_each_other_alone() {
        publish(MONDAY, score(1, 0.5, "a:0.10"), score(2, 0.2, null));
        publish(OTHER, MONDAY, score(1, 0.3, null), score(2, 0.1, null));
        publish(TUESDAY, score(1, 0.6, "a:0.10"));
        publish(OTHER, TUESDAY, score(1, 0.3, null), score(2, 0.15, null));

        assertThat(rows(Model.CHURN))
                .containsExactly(
                        "1 0.5000 HIGH a:0.10 2026-11-16 2026-11-17",
                        "1 0.6000 HIGH a:0.10 2026-11-17 9999-12-31",
                        "2 0.2000 MEDIUM null 2026-11-16 2026-11-17");
        assertThat(rows(OTHER))
                .containsExactly(
                        "1 0.3000 MEDIUM null 2026-11-16 9999-12-31",
                        "2 0.1000 MEDIUM null 2026-11-16 2026-11-17",
                        "2 0.1500 MEDIUM null 2026-11-17 9999-12-31");
    }

    private FreshScore score(long customer, double probability, String reasons) {
        return FreshScore.of(customer, probability, new BandBorders(0.4, 0.1).band(probability), reasons);
    }

    private int publish(LocalDate date, FreshScore... scores) {
        return publish(Model.CHURN, date, scores);
    }

    private int publish(String model, LocalDate date, FreshScore... scores) {
        return bank.inTransaction(database -> {
            ModelVersion version = new ModelRepository(database).champion(model).orElseThrow();
            return new ScoreRows(database).publish(version, date, 1, 4, List.of(scores));
        });
    }

    private List<String> rows() {
        return rows(Model.CHURN);
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String model) {
        return bank.inTransaction(database -> database.createNativeQuery(
                        "select concat_ws(' ', customer_id, probability, band, coalesce(reasons, 'null'), valid_from, valid_to)"
                                + " from modelling_score where model_id = (select m.id from modelling_model m where m.code = :model)"
                                + " order by customer_id, valid_from",
                        String.class)
                .setParameter("model", model)
                .getResultList());
    }
}
