package org.acrm.identity.rest;

import java.util.HashMap;
import java.util.Map;

/**
 * Who is asked for, as far as it is known.
 *
 * @param kind PERSON, which it is unless given, or COMPANY
 * @param birthDate year first, 1980-03-01
 */
public record LookUpJson(
        String kind,
        String name,
        String latinName,
        String birthDate,
        String idNumber,
        String mobile,
        String email,
        String address) {

    Map<String, String> described() {
        Map<String, String> described = new HashMap<>();
        put(described, "name", name);
        put(described, "latin_name", latinName == null ? name : latinName);
        put(described, "birth_date", birthDate);
        put(described, "id_number", idNumber);
        put(described, "mobile", mobile);
        put(described, "email", email);
        put(described, "address", address);
        return described;
    }

    private static void put(Map<String, String> described, String field, String value) {
        if (value != null && !value.isBlank()) {
            described.put(field, value);
        }
    }
}
