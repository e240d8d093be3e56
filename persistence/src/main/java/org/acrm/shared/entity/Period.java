package org.acrm.shared.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from {@code from} (inclusive) to {@code to} (exclusive). */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    /** Where the end of a period is not known yet. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public Period {
        if (from.isAfter(to)) {
            throw new BusinessException("error.period.order", from, to);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
