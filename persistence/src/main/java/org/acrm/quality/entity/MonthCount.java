package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.YearMonth;

/** Of the rows that came about in a month, how many a rule checks, and how many fail. */
public record MonthCount(YearMonth month, long checked, long failed) implements Serializable {

    /** Share of good rows in a hundred; null in a month without any. */
    public Double share() {
        return Shares.percent(checked, failed);
    }
}
