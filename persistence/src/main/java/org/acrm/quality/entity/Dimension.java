package org.acrm.quality.entity;

import java.util.Arrays;
import java.util.List;

/** The fourteen dimensions of data quality (DQ-02). Ten are computed by rules; four need a survey or telemetry. */
public enum Dimension {
    COMPLETENESS,
    TIMELINESS,
    UNIQUENESS,
    REFERENTIAL_INTEGRITY,
    DEPENDENCY_CONSISTENCY,
    BASE_TABLE_CONSISTENCY,
    CORRECTNESS,
    PRECISION,
    TECHNICAL_VALIDITY,
    BUSINESS_VALIDITY,
    CREDIBILITY(false),
    AVAILABILITY(false),
    ACCESSIBILITY(false),
    SUITABILITY(false);

    private final boolean computed;

    Dimension() {
        this(true);
    }

    Dimension(boolean computed) {
        this.computed = computed;
    }

    /** Whether rules over the data can tell it. */
    public boolean computed() {
        return computed;
    }

    /** Whether people are asked for it; what is left is told by the nights. */
    public boolean surveyed() {
        return !computed && this != AVAILABILITY;
    }

    public static List<Dimension> ofRules() {
        return Arrays.stream(values()).filter(Dimension::computed).toList();
    }
}
