package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Customers of one kind as of a day, with an open relationship of some length.
 *
 * @param leastMonths since when they have been customers at least
 * @param within only those who are members of this segment on the day; null for all
 */
public record Population(String kind, int leastMonths, LocalDate day, Long within) implements Serializable {

    /** Whether or not they are members, for whoever finds that out otherwise. */
    public Population anywhere() {
        return new Population(kind, leastMonths, day, null);
    }

    LocalDate since() {
        return day.minusMonths(leastMonths);
    }
}
