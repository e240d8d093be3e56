package org.acrm.modelling.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.Test;

class ModelVersionTest {

    private final ModelVersion version = aVersion(1);

    static ModelVersion aVersion(long modelId) {
        Provenance provenance = Provenance.of(
                new Provenance.Learner("boosted-trees", "trees=150", 1, "weka"),
                new Provenance.TrainingData("a,b", LocalDate.of(2026, 8, 23), 90, 1000, 40, "0f"),
                "node1",
                OffsetDateTime.parse("2026-11-22T01:00:00Z"));
        return new ModelVersion(modelId, 1, provenance, new BandBorders(0.4, 0.1), new byte[] {1, 2});
    }

    @Test
    void aCandidateBecomesChampionAndRetires() {
        version.promote();
        version.retire();

        assertThat(version.state()).isEqualTo(VersionState.RETIRED);
    }

    @Test
    void aRejectedVersionStaysRejected() {
        version.reject();

        assertThatThrownBy(version::promote).isInstanceOf(BusinessException.class);
    }

    @Test
    void aCandidateCannotRetire() {
        assertThatThrownBy(version::retire).isInstanceOf(BusinessException.class);
    }

    @Test
    void anEvaluationIsEnteredOncePerSample() {
        version.evaluated(Metric.AUC, "HOLDOUT 2026-11-21", 0.81);

        assertThat(version.measured(Metric.AUC, "HOLDOUT 2026-11-21")).contains(0.81);
        assertThat(version.measured(Metric.AUC, "HOLDOUT 2026-12-21")).isEmpty();
        assertThatThrownBy(() -> version.evaluated(Metric.AUC, "HOLDOUT 2026-11-21", 0.9))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void theOutcomeOfATrainingEndsOnItsBusinessDate() {
        assertThat(version.provenance().businessDate()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void aBandBeginsAtItsBorder() {
        BandBorders borders = version.borders();

        assertThat(borders.band(0.4)).isEqualTo(ScoreBand.HIGH);
        assertThat(borders.band(0.39)).isEqualTo(ScoreBand.MEDIUM);
        assertThat(borders.band(0.1)).isEqualTo(ScoreBand.MEDIUM);
        assertThat(borders.band(0.0999)).isEqualTo(ScoreBand.LOW);
    }
}
