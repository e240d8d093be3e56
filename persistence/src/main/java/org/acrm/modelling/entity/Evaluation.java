package org.acrm.modelling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One measurement of one version; immutable. */
@Entity
@Table(name = "modelling_evaluation")
class Evaluation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Metric metric;

    private String sample;

    @Column(precision = 18, scale = 8)
    private BigDecimal amount;

    protected Evaluation() {}

    Evaluation(Metric metric, String sample, double amount) {
        this.metric = metric;
        this.sample = sample;
        this.amount = BigDecimal.valueOf(amount).setScale(8, RoundingMode.HALF_UP);
    }

    Metric metric() {
        return metric;
    }

    String sample() {
        return sample;
    }

    double amount() {
        return amount.doubleValue();
    }
}
