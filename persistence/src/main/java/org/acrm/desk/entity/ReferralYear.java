package org.acrm.desk.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * Those who became customers in one year, and how many of them came through another customer (SCV-05).
 *
 * @param contribution what the referred bring in a year now
 */
public record ReferralYear(int year, long joined, long referred, Money contribution) implements Serializable {

    /** Of fewer customers nobody can tell a share. */
    private static final long FEWEST = 30;

    /** Null where too few have joined. */
    public Double share() {
        return joined < FEWEST ? null : Double.valueOf((double) referred / joined);
    }
}
