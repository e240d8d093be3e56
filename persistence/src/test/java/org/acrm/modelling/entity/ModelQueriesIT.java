package org.acrm.modelling.entity;

import static org.assertj.core.api.Assertions.assertThat;

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
