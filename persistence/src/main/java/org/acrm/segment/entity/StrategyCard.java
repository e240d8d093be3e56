package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What is done for one or several clusters (SEG-11). */
@Entity
@Table(name = "segment_strategy")
public class StrategyCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private int ordinal;

    @Embedded
    private Treatment treatment;

    protected StrategyCard() {}

    StrategyCard(int ordinal, Treatment treatment) {
        this.ordinal = ordinal;
        this.treatment = treatment;
    }

    void treat(Treatment anew) {
        treatment = anew;
    }

    public int ordinal() {
        return ordinal;
    }

    public Treatment treatment() {
        return treatment;
    }
}
