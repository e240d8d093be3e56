package org.acrm.customer.service;

import java.util.List;

/**
 * Nobody is to be told of this person any more; observed after commit.
 *
 * @param records all that were of the person
 */
public record PersonErased(List<Long> records) {

    public PersonErased {
        records = List.copyOf(records);
    }
}
