package org.acrm.fact.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A fact on the page of a customer.
 *
 * @param confidence in a hundred
 * @param held a product of the recommended kind that the customer holds already; null for none
 * @param suggested the product that the fact recommends; null where it recommends none or the customer holds one
 */
public record FactLine(
        long kindId,
        String code,
        String label,
        String advice,
        FactTopic topic,
        FactState state,
        int confidence,
        LocalDate firstOn,
        LocalDate lastOn,
        int texts,
        String held,
        String suggested)
        implements Serializable {

    public boolean confirmed() {
        return state == FactState.CONFIRMED;
    }
}
