package org.acrm.value.entity;

import java.io.Serializable;
import java.time.Instant;
import org.acrm.shared.entity.Money;

/** What one unit of service costs, as it was said last. @param code channel, or kind of product. @param by pseudonym */
public record UnitCost(Area area, String code, Money cost, String by, Instant at) implements Serializable {

    /** What is counted. */
    public enum Area {
        /** A booking, by its channel. */
        BOOKING,
        /** A contact, by its channel. */
        CONTACT,
        /** A year of a holding, by the kind of its product. */
        HOLDING
    }

    /** Who said it: true for what came with the product. */
    public boolean shipped() {
        return by.equals("product");
    }
}
