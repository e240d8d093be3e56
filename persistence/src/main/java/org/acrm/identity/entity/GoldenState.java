package org.acrm.identity.entity;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The golden record of one customer, as it stands in the tables.
 *
 * @param values by column of {@code customer_customer}
 * @param contacts by kind
 */
record GoldenState(
        long id, int version, OffsetDateTime recordedAt, Map<String, Object> values, Map<String, Contact> contacts) {

    GoldenState {
        values = Collections.unmodifiableMap(new HashMap<>(values));
        contacts = Map.copyOf(contacts);
    }

    /** @param city null where none is known */
    record Contact(String address, String city, OffsetDateTime recordedAt) {

        boolean says(Contact other) {
            return other != null && address.equals(other.address) && java.util.Objects.equals(city, other.city);
        }
    }
}
