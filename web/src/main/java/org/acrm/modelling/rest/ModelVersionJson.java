package org.acrm.modelling.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.modelling.entity.VersionOverview;

/**
 * A version with where it comes from and how it was measured on its own hold-out.
 *
 * @param state CANDIDATE, CHAMPION, RETIRED or REJECTED
 * @param featuresAsOf the learned rows know nothing later
 * @param horizonDays the outcome was looked for in so many days after it
 * @param baseRate share of the event among the rows learned from
 * @param auc area under the ROC curve, null where it was not measured
 * @param brier mean squared error of the probabilities, null where it was not measured
 */
public record ModelVersionJson(
        long id,
        String model,
        int version,
        String state,
        String algorithm,
        String options,
        List<String> features,
        LocalDate featuresAsOf,
        int horizonDays,
        long rows,
        long positives,
        double baseRate,
        String queryHash,
        String libraries,
        OffsetDateTime trainedAt,
        Double auc,
        Double brier) {

    static ModelVersionJson of(VersionOverview version) {
        return new ModelVersionJson(
                version.id(),
                version.model(),
                version.ordinal(),
                version.state().name(),
                version.algorithm(),
                version.options(),
                List.of(version.features().split(",")),
                version.featuresAsOf(),
                version.horizonDays(),
                version.rows(),
                version.positives(),
                version.baseRate(),
                version.queryHash(),
                version.libraries(),
                version.trainedAt(),
                version.auc(),
                version.brier());
    }
}
