package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Customers of one kind as of a day, with an open relationship of some length.
 *
 * @param leastMonths since when they have been customers at least
 */
public record Population(String kind, int leastMonths, LocalDate day) implements Serializable {

    LocalDate since() {
        return day.minusMonths(leastMonths);
    }
}
