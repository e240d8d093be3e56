package org.acrm.condition.entity;

import java.time.LocalDate;

/** One row as a condition asks it. */
public interface Row {

    /** A value of the attribute's type, or null where it is missing. */
    Object value(String attribute);

    /** The day of which relative dates count back. */
    LocalDate businessDate();
}
