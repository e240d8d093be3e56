package org.acrm.modelling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Where a version comes from: enough to train it again and get the same. */
@Embeddable
public class Provenance implements Serializable {

    private static final long serialVersionUID = 1L;

    private String algorithm;
    private String options;
    private long seed;
    private String features;

    @Column(name = "features_as_of")
    private LocalDate featuresAsOf;

    @Column(name = "horizon_days")
    private int horizonDays;

    @Column(name = "row_count")
    private long rowCount;

    @Column(name = "positive_count")
    private long positiveCount;

    @Column(name = "query_hash")
    private String queryHash;

    private String libraries;
    private String node;

    @Column(name = "trained_at")
    private OffsetDateTime trainedAt;

    @Column(name = "business_date")
    private LocalDate businessDate;

    protected Provenance() {}

    private Provenance(Learner learner, TrainingData data, String node, OffsetDateTime trainedAt) {
        this.algorithm = learner.algorithm();
        this.options = learner.options();
        this.seed = learner.seed();
        this.libraries = learner.libraries();
        this.features = data.features();
        this.featuresAsOf = data.featuresAsOf();
        this.horizonDays = data.horizonDays();
        this.rowCount = data.rows();
        this.positiveCount = data.positives();
        this.queryHash = data.queryHash();
        this.businessDate = data.featuresAsOf().plusDays(data.horizonDays());
        this.node = node;
        this.trainedAt = trainedAt;
    }

    public static Provenance of(Learner learner, TrainingData data, String node, OffsetDateTime trainedAt) {
        return new Provenance(learner, data, node, trainedAt);
    }

    /** @param options every option, as {@code name=value} separated by blanks */
    public record Learner(String algorithm, String options, long seed, String libraries) {}

    /**
     * @param features names in the order of the columns, separated by commas
     * @param featuresAsOf the learned rows know nothing later
     * @param horizonDays the outcome was looked for in so many days after it
     * @param queryHash SHA-256 of the SQL and its parameters, hexadecimal
     */
    public record TrainingData(
            String features, LocalDate featuresAsOf, int horizonDays, long rows, long positives, String queryHash) {}

    public String algorithm() {
        return algorithm;
    }

    public String options() {
        return options;
    }

    public LocalDate featuresAsOf() {
        return featuresAsOf;
    }

    public int horizonDays() {
        return horizonDays;
    }

    public long rowCount() {
        return rowCount;
    }

    public long positiveCount() {
        return positiveCount;
    }

    public String queryHash() {
        return queryHash;
    }

    public LocalDate businessDate() {
        return businessDate;
    }
}
