package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

/** Which version of which segmentation it is, who began it, and what is to be divided. */
@MappedSuperclass
public abstract class PlannedVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 40, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private int ordinal;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(length = 400)
    private String purpose;

    @Column(nullable = false, length = 12)
    private String population;

    @Column(name = "least_months", nullable = false)
    private int leastMonths;

    @Column(name = "within_id")
    private Long within;

    @Column(name = "made_by", nullable = false, length = 36, updatable = false)
    private String madeBy;

    @Version
    @Column(nullable = false)
    private int version;

    protected PlannedVersion() {}

    PlannedVersion(String code, int ordinal, Author by) {
        this.code = code;
        this.ordinal = ordinal;
        this.madeBy = by.pseudonym();
    }

    final void plan(Plan plan) {
        name = plan.name();
        purpose = plan.purpose();
        population = plan.population();
        leastMonths = plan.leastMonths();
        within = plan.within();
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int ordinal() {
        return ordinal;
    }

    public int version() {
        return version;
    }

    public String madeBy() {
        return madeBy;
    }

    public Plan plan() {
        return new Plan(name, purpose, population, leastMonths, within);
    }
}
