package org.acrm.segment.entity;

import java.io.Serializable;
import org.acrm.condition.entity.Attribute;

/**
 * Something of which a segment may speak.
 *
 * @param codes family of words for the values of a text; null where they are read as they are
 * @param own id of the product, group or fact that gives it its name; null where the bundle does, as {@code enum.segment_attribute.<name>}
 */
public record OfferedAttribute(Attribute attribute, Family family, Scale scale, String codes, Long own)
        implements Serializable {

    /** Under which heading it is offered. */
    public enum Family {
        PERSON,
        VALUE,
        BEHAVIOUR,
        PRODUCT,
        CONSENT,
        SCORE,
        FACT
    }

    /** How a number is written by people. */
    public enum Scale {
        PLAIN,
        /** Minor units of the base currency. */
        AMOUNT,
        /** Ten-thousandths; people write per cent. */
        PERCENT
    }

    static OfferedAttribute of(Family family, Attribute attribute) {
        return new OfferedAttribute(attribute, family, Scale.PLAIN, null, null);
    }

    OfferedAttribute scaled(Scale as) {
        return new OfferedAttribute(attribute, family, as, codes, own);
    }

    OfferedAttribute worded(String words) {
        return new OfferedAttribute(attribute, family, scale, words, own);
    }

    OfferedAttribute named(long id) {
        return new OfferedAttribute(attribute, family, scale, codes, id);
    }

    public String name() {
        return attribute.name();
    }
}
