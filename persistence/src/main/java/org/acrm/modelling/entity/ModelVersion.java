package org.acrm.modelling.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one training gave. It begins as a candidate, is measured against the champion on the same hold-out and then takes
 * its place or is rejected; a champion retires when a better one comes. Content, provenance and evaluations never change.
 */
@Entity
@Table(name = "modelling_version")
public class ModelVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "model_id")
    private Long modelId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.CANDIDATE;

    @Embedded
    private Provenance provenance;

    @Column(name = "high_from", precision = 6, scale = 4)
    private BigDecimal highFrom;

    @Column(name = "medium_from", precision = 6, scale = 4)
    private BigDecimal mediumFrom;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "version_id", nullable = false, updatable = false)
    private List<Evaluation> evaluations = new ArrayList<>();

    protected ModelVersion() {}

    public ModelVersion(long modelId, int ordinal, Provenance provenance, BandBorders borders, byte[] content) {
        this.modelId = modelId;
        this.ordinal = ordinal;
        this.provenance = provenance;
        this.highFrom = BigDecimal.valueOf(borders.highFrom()).setScale(4, RoundingMode.HALF_UP);
        this.mediumFrom = BigDecimal.valueOf(borders.mediumFrom()).setScale(4, RoundingMode.HALF_UP);
        this.content = content.clone();
    }

    /** @param sample which customers it was measured on, the same text for every version measured on them */
    public void evaluated(Metric metric, String sample, double amount) {
        if (measured(metric, sample).isPresent()) {
            throw new BusinessException("error.modelling.evaluated", metric, sample);
        }
        evaluations.add(new Evaluation(metric, sample, amount));
    }

    public Optional<Double> measured(Metric metric, String sample) {
        return evaluations.stream()
                .filter(evaluation ->
                        evaluation.metric() == metric && evaluation.sample().equals(sample))
                .map(Evaluation::amount)
                .findFirst();
    }

    public void promote() {
        become(VersionState.CHAMPION);
    }

    public void reject() {
        become(VersionState.REJECTED);
    }

    public void retire() {
        become(VersionState.RETIRED);
    }

    private void become(VersionState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException("error.modelling.state", state, next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public long modelId() {
        return modelId;
    }

    public int ordinal() {
        return ordinal;
    }

    public VersionState state() {
        return state;
    }

    public Provenance provenance() {
        return provenance;
    }

    public BandBorders borders() {
        return new BandBorders(highFrom.doubleValue(), mediumFrom.doubleValue());
    }

    public byte[] content() {
        return content.clone();
    }
}
