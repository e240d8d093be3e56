package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * What a customer told somebody of the bank: yes or no, for a purpose, on one channel or several.
 *
 * @param saidOn day on which it was said or, of a letter, written
 */
public record ConsentStatement(
        Set<ConsentChannel> channels, ConsentPurpose purpose, boolean given, ConsentWay how, LocalDate saidOn)
        implements Serializable {

    public ConsentStatement {
        channels = Set.copyOf(channels);
    }

    boolean complete() {
        return !channels.isEmpty() && purpose != null && how != null && saidOn != null;
    }

    /** The time that counts beside other statements: now for one of today, the end of the day for an earlier one. */
    LocalDateTime saidAt(LocalDateTime now) {
        return saidOn.equals(now.toLocalDate()) ? now : saidOn.atTime(LocalTime.of(23, 59, 59));
    }
}
