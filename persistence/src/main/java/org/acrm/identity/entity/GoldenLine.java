package org.acrm.identity.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * One field of a golden record.
 *
 * @param recordId the record that gives it
 * @param rule why
 * @param chosenAt when a steward chose the record; null where the rules decide
 * @param others records that say something else, and might be believed instead
 */
public record GoldenLine(String field, long recordId, SurvivorshipRule rule, Instant chosenAt, Set<Long> others)
        implements Serializable {

    public GoldenLine {
        others = Set.copyOf(others);
    }

    public boolean chosen() {
        return rule == SurvivorshipRule.MANUAL;
    }

    public boolean disputedBy(long record) {
        return others.contains(record);
    }
}
