package org.acrm.customer.entity;

import java.io.Serializable;

/**
 * A named value that is known of a customer and that an item of the catalogue can show.
 *
 * @param expression SQL over what {@link InfoSource#from} gives
 * @param words family of the bundle for a {@link InfoType#CODE}, else null
 */
public record InfoAttribute(String name, String expression, InfoType type, String words, InfoMask mask)
        implements Serializable {

    public static InfoAttribute of(String name, InfoType type, String expression) {
        return new InfoAttribute(name, expression, type, null, InfoMask.OPEN);
    }

    public static InfoAttribute code(String name, String family, String expression) {
        return new InfoAttribute(name, expression, InfoType.CODE, family, InfoMask.OPEN);
    }

    public InfoAttribute masked(InfoMask manner) {
        return new InfoAttribute(name, expression, type, words, manner);
    }
}
