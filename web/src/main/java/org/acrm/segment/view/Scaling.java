package org.acrm.segment.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.acrm.condition.entity.AttributeType;
import org.acrm.segment.entity.Ask;
import org.acrm.segment.entity.AttributeName;
import org.acrm.segment.entity.OfferedAttribute.Parameter;
import org.acrm.segment.entity.OfferedAttribute.Scale;
import org.acrm.segment.service.SegmentOffer.Choice;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;

/** Values as people write them, amounts in whole units and shares in per cent, and as columns hold them. */
final class Scaling {

    private static final int PERCENT_DIGITS = 2;

    private Scaling() {}

    /** @throws BusinessException for what cannot be read */
    static Object read(String text, Choice choice, Ask ask, String currency) {
        if (text == null || text.isBlank()) {
            throw new BusinessException("error.segment.incomplete");
        }
        try {
            if (choice.type() == AttributeType.DATE && !ask.counted()) {
                return LocalDate.parse(text.strip());
            }
            int digits = ask.counted() ? 0 : digits(choice.scale(), currency);
            return new BigDecimal(text.strip().replace(",", ""))
                    .movePointRight(digits)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact();
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
            String key = choice.type() == AttributeType.DATE && !ask.counted()
                    ? "error.condition.value_date"
                    : "error.condition.value_number";
            throw new BusinessException(e, key, text);
        }
    }

    static String write(Object value, Choice choice, Ask ask, String currency) {
        if (!(value instanceof Long number) || ask.counted()) {
            return String.valueOf(value);
        }
        return BigDecimal.valueOf(number, digits(choice.scale(), currency))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What an attribute is asked with as it stands in its name, as people write it. */
    static String writeParameter(String parameter, Parameter kind) {
        return kind == Parameter.DAY ? String.valueOf(Parameter.day(parameter)) : parameter;
    }

    /** The name of an attribute with what a person wrote beside it. @throws BusinessException for what cannot be read */
    static String name(String attribute, String with, Parameter kind) {
        if (kind == Parameter.NONE) {
            return attribute;
        }
        if (with == null || with.isBlank()) {
            throw new BusinessException("error.segment.incomplete");
        }
        try {
            String written = kind == Parameter.DAY ? Parameter.written(LocalDate.parse(with.strip())) : with.strip();
            if (kind == Parameter.DAYS) {
                Parameter.days(written);
            }
            return new AttributeName(attribute, written).toString();
        } catch (DateTimeParseException e) {
            throw new BusinessException(e, "error.condition.value_date", with);
        }
    }

    private static int digits(Scale scale, String currency) {
        return switch (scale) {
            case PLAIN -> 0;
            case AMOUNT -> Money.digits(currency);
            case PERCENT -> PERCENT_DIGITS;
        };
    }
}
