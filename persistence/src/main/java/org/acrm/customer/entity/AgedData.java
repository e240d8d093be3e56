package org.acrm.customer.entity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** What a capability holds of a class of data whose time can be over; each that holds any implements it. */
public interface AgedData {

    RetentionClass dataClass();

    /** How many rows, files or persons a rule would remove. */
    long due(EntityManager database, LocalDate before);

    /** Removes up to {@link #chunk} of them in the transaction at hand. @return how many */
    int remove(EntityManager database, LocalDate before);

    default int chunk() {
        return 5_000;
    }

    /** After the last chunk of a night, outside a transaction. */
    default void finish() {}
}
