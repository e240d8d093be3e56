package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.acrm.access.entity.Permission;
import org.acrm.condition.entity.Attribute;
import org.acrm.shared.entity.BusinessException;

/**
 * Something of which a segment may speak.
 *
 * @param codes family of words for the values of a text; null where they are read as they are
 * @param parameter with what beside its name it is asked; it then stands for one attribute for each value of it
 * @param own id of the product, group or fact that gives it its name; null where the bundle does, as {@code enum.segment_attribute.<name>}
 */
public record OfferedAttribute(
        Attribute attribute, Family family, Scale scale, Parameter parameter, String codes, Long own)
        implements Serializable {

    /** Under which heading it is offered. */
    public enum Family {
        PERSON,
        VALUE,
        BEHAVIOUR,
        /** What happened, and when. */
        EVENT,
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

    /** With what beside its name an attribute is asked. */
    public enum Parameter {
        NONE,
        /** A day, up to the business date. */
        DAY,
        /** The days that end with the business date. */
        DAYS;

        private static final DateTimeFormatter WRITTEN = DateTimeFormatter.BASIC_ISO_DATE;
        /** Further back nobody looks for an event. */
        static final int MOST_DAYS = 730;

        /** As it stands in a name. */
        public static String written(LocalDate day) {
            return WRITTEN.format(day);
        }

        /** @throws BusinessException for what is no day */
        public static LocalDate day(String written) {
            try {
                return LocalDate.parse(written, WRITTEN);
            } catch (DateTimeException e) {
                throw new BusinessException(e, "error.condition.value_date", written);
            }
        }

        /** @throws BusinessException for what is no number of days, or one that reaches too far back */
        public static int days(String written) {
            try {
                int days = Integer.parseInt(written);
                if (days >= 1 && days <= MOST_DAYS && String.valueOf(days).equals(written)) {
                    return days;
                }
            } catch (NumberFormatException e) {
                throw new BusinessException(e, "error.segment.days", MOST_DAYS);
            }
            throw new BusinessException("error.segment.days", MOST_DAYS);
        }
    }

    static OfferedAttribute of(Family family, Attribute attribute) {
        return new OfferedAttribute(attribute, family, Scale.PLAIN, Parameter.NONE, null, null);
    }

    OfferedAttribute scaled(Scale as) {
        return new OfferedAttribute(attribute, family, as, parameter, codes, own);
    }

    OfferedAttribute worded(String words) {
        return new OfferedAttribute(attribute, family, scale, parameter, words, own);
    }

    OfferedAttribute asked(Parameter with) {
        return new OfferedAttribute(attribute, family, scale, with, codes, own);
    }

    OfferedAttribute named(long id) {
        return new OfferedAttribute(attribute, family, scale, parameter, codes, id);
    }

    public String name() {
        return attribute.name();
    }

    /** What a person needs beside the right to read segments; null for nothing. */
    public Permission right() {
        return family == Family.FACT ? Permission.FACT_READ : null;
    }
}
