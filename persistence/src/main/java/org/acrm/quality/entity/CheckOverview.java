package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** The check of one business date; {@code finishedAt} null while it runs. */
public record CheckOverview(
        LocalDate date, String state, long rows, Instant finishedAt, long checked, long failed, int rules, int failing)
        implements Serializable {

    /** Passed and warnings in a hundred checks; null where nothing was checked. */
    public Double share() {
        return Shares.percent(checked, failed);
    }

    public boolean running() {
        return "RUNNING".equals(state);
    }
}
