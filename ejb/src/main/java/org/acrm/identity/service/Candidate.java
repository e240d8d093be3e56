package org.acrm.identity.service;

import java.io.Serializable;

/**
 * A customer who may be the one described.
 *
 * @param customerId null, like number and name, where the customer is out of the caller's sight
 * @param manager who looks after the customer; null where nobody does
 * @param weight in bits
 */
public record Candidate(
        Long customerId,
        String number,
        String name,
        String language,
        String branch,
        String manager,
        double weight,
        double probability)
        implements Serializable {

    public boolean inSight() {
        return customerId != null;
    }
}
