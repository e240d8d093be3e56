package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line between two customers: {@code from} is the child of {@code to}, or was referred by it.
 *
 * @param kind of relationship, role in a holding of {@code to}, or {@link #REFERRAL}
 * @param role of a contact person, or null
 * @param since null where nobody knows
 */
public record Tie(long from, long to, String kind, String role, LocalDate since) implements Serializable {

    public static final String REFERRAL = "REFERRAL";

    /** Whom the tie leads to. */
    public long other(long customer) {
        return from == customer ? to : from;
    }
}
