package org.acrm.maturity.entity;

import java.util.stream.Stream;

/** What a score means (MAT-02). */
public enum MaturityLevel {
    AWARENESS,
    ACTION,
    PRACTICE,
    OPTIMISED,
    LEADING;

    /** 1 to 5. */
    public int step() {
        return ordinal() + 1;
    }

    public static MaturityLevel of(int step) {
        return Stream.of(values()).filter(l -> l.step() == step).findFirst().orElseThrow();
    }
}
