package org.acrm.modelling.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a model is asked: which customers, as they are on the evening of a day, and what is to happen to them within the horizon after
 * it. Its SQL speaks of the customer {@code c}, the features {@code f}, the row of {@link Further} {@code m} and the day {@code :asOf};
 * the outcome of its last day, {@code :until}, too.
 *
 * @param model code of the model that answers
 * @param cohorts at most so many are learned from, each a horizon before the last, so that their outcomes have no day in common
 * @param columns what the model sees: names of the feature catalogue, or of {@code further}
 * @param among a first condition, told from {@code c} and {@code f} alone; how many meet it says how large a sample must be
 * @param asked the other conditions on those asked about
 * @param happened 1 where it happened, else 0
 * @param knownFrom query for the first day on whose evening the answer is known; null where days of activity suffice
 */
public record Question(
        String model,
        int horizonDays,
        int cohorts,
        List<String> columns,
        Further further,
        String among,
        String asked,
        String happened,
        String knownFrom)
        implements Serializable {

    /**
     * What a model sees beyond the features of the catalogue.
     *
     * @param rows query for at most one row a customer, as of {@code :asOf}, of {@code :fromId <= customer_id < :toId}
     */
    public record Further(String rows, List<String> columns) implements Serializable {}

    /** Last days of the outcomes that a training on {@code businessDate} learns from, the latest first. */
    public List<LocalDate> outcomesUntil(LocalDate businessDate) {
        return IntStream.range(0, cohorts)
                .mapToObj(before -> businessDate.minusDays((long) before * horizonDays))
                .toList();
    }

    /** The day as of which features are read where the outcome ends on {@code until}: it lies wholly after it. */
    public LocalDate featuresAsOf(LocalDate until) {
        return until.minusDays(horizonDays);
    }

    /** Where a column stands, by its alias. */
    String alias(String column) {
        return further != null && further.columns().contains(column) ? "m" : "f";
    }
}
