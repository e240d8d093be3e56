package org.acrm.modelling.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A version as the register shows it.
 *
 * @param auc area under the ROC curve on its own hold-out, null where it was not measured
 * @param brier mean squared error of the probabilities on its own hold-out, null where it was not measured
 */
public record VersionOverview(
        long id,
        String model,
        int ordinal,
        VersionState state,
        String algorithm,
        String options,
        String features,
        LocalDate featuresAsOf,
        int horizonDays,
        long rows,
        long positives,
        String queryHash,
        String libraries,
        OffsetDateTime trainedAt,
        Double auc,
        Double brier)
        implements Serializable {

    /** Share of the event among the rows learned from, 0 to 1. */
    public double baseRate() {
        return rows == 0 ? 0 : (double) positives / rows;
    }
}
