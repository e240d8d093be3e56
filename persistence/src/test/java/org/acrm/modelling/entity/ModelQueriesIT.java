package org.acrm.modelling.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelQueriesIT {

    private final TestBank bank = TestBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aModelStandsByItsChampionAndItsLastTraining() {
        bank.run(database -> {
            ModelRepository models = new ModelRepository(database);
            ModelVersion version =
                    ModelVersionTest.aVersion(models.open(Model.CHURN).id());
            version.evaluated(Metric.AUC, "HOLDOUT 2026-11-21", 0.81);
            version.promote();
            models.add(version);
            models.open(Model.BEST_CUSTOMER)
                    .attempted(Attempt.of(LocalDate.of(2026, 11, 21), Attempt.Result.TOO_FEW, 900, 12));
        });
        bank.run(database -> {
            Map<String, ModelStanding> standings = new ModelQueries(database).standings();
            assertThat(standings).containsOnlyKeys(Model.CHURN, Model.BEST_CUSTOMER);
            assertThat(standings.get(Model.CHURN).champion().auc()).isEqualTo(0.81);
            assertThat(standings.get(Model.CHURN).attempt()).isNull();
            assertThat(standings.get(Model.BEST_CUSTOMER).champion()).isNull();
            assertThat(standings.get(Model.BEST_CUSTOMER).attempt().positives()).isEqualTo(12);
        });
    }

    @Test
    void aVersionShowsWhatItLearnedFromAndTheMeasuresOfItsOwnHoldOut() {
        bank.run(database -> {
            database.persist(new Model(Model.CHURN));
            ModelVersion version = ModelVersionTest.aVersion(1);
            version.evaluated(Metric.AUC, "HOLDOUT 2026-11-21", 0.81);
            version.evaluated(Metric.AUC, "HOLDOUT 2026-12-21", 0.75);
            version.promote();
            database.persist(version);
        });
        bank.run(database -> {
            var page = new ModelQueries(database).versions(PageRequest.first(25));
            assertThat(page.total()).isEqualTo(1);
            VersionOverview shown = page.rows().get(0);
            assertThat(shown.model()).isEqualTo(Model.CHURN);
            assertThat(shown.state()).isEqualTo(VersionState.CHAMPION);
            assertThat(shown.auc()).isEqualTo(0.81);
            assertThat(shown.brier()).isNull();
            assertThat(shown.baseRate()).isEqualTo(0.04);
        });
    }
}
