package org.acrm.segment.entity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.acrm.condition.entity.AttributeType;
import org.acrm.condition.entity.Between;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Operand.Unit;
import org.acrm.condition.entity.Relation;

/** The questions that people ask of an attribute, and the conditions that they mean. */
public enum Ask {
    ONE_OF(AttributeType.TEXT),
    NONE_OF(AttributeType.TEXT),
    AT_LEAST(AttributeType.NUMBER),
    AT_MOST(AttributeType.NUMBER),
    EQUAL(AttributeType.NUMBER),
    BETWEEN(AttributeType.NUMBER),
    /** Not longer ago than so many days. */
    WITHIN_DAYS(AttributeType.DATE),
    /** Longer ago than so many days. */
    BEFORE_DAYS(AttributeType.DATE),
    /** So many days ago, or longer. */
    FOR_DAYS(AttributeType.DATE),
    WITHIN_MONTHS(AttributeType.DATE),
    BEFORE_MONTHS(AttributeType.DATE),
    FOR_MONTHS(AttributeType.DATE),
    SINCE(AttributeType.DATE),
    UNTIL(AttributeType.DATE),
    KNOWN(null),
    MISSING(null);

    private final AttributeType type;

    Ask(AttributeType type) {
        this.type = type;
    }

    public static List<Ask> of(AttributeType type) {
        return Arrays.stream(values())
                .filter(ask -> ask.type == null || ask.type == type)
                .toList();
    }

    /** How many values it takes; {@link Integer#MAX_VALUE} for any number from one on. */
    public int takes() {
        return switch (this) {
            case ONE_OF, NONE_OF -> Integer.MAX_VALUE;
            case BETWEEN -> 2;
            case KNOWN, MISSING -> 0;
            default -> 1;
        };
    }

    /** Whether its value is a number of days or months. */
    public boolean counted() {
        return switch (this) {
            case WITHIN_DAYS, BEFORE_DAYS, FOR_DAYS, WITHIN_MONTHS, BEFORE_MONTHS, FOR_MONTHS -> true;
            default -> false;
        };
    }

    /** @param values texts, {@code Long}s or dates, as many as it takes */
    public Condition condition(String attribute, List<Object> values) {
        return switch (this) {
            case ONE_OF -> new OneOf(attribute, values);
            case NONE_OF -> new Not(new OneOf(attribute, values));
            case AT_LEAST, SINCE -> compared(attribute, Relation.AT_LEAST, values.get(0));
            case AT_MOST, UNTIL -> compared(attribute, Relation.AT_MOST, values.get(0));
            case EQUAL -> compared(attribute, Relation.EQUAL, values.get(0));
            case BETWEEN -> new Between(attribute, new Operand.Value(values.get(0)), new Operand.Value(values.get(1)));
            case WITHIN_DAYS -> ago(attribute, Relation.AT_LEAST, values.get(0), Unit.DAYS);
            case BEFORE_DAYS -> ago(attribute, Relation.LESS, values.get(0), Unit.DAYS);
            case FOR_DAYS -> ago(attribute, Relation.AT_MOST, values.get(0), Unit.DAYS);
            case WITHIN_MONTHS -> ago(attribute, Relation.AT_LEAST, values.get(0), Unit.MONTHS);
            case BEFORE_MONTHS -> ago(attribute, Relation.LESS, values.get(0), Unit.MONTHS);
            case FOR_MONTHS -> ago(attribute, Relation.AT_MOST, values.get(0), Unit.MONTHS);
            case KNOWN -> new Not(new Missing(attribute));
            case MISSING -> new Missing(attribute);
        };
    }

    private static Condition compared(String attribute, Relation relation, Object value) {
        return new Comparison(attribute, relation, new Operand.Value(value));
    }

    private static Condition ago(String attribute, Relation relation, Object amount, Unit unit) {
        return new Comparison(attribute, relation, new Operand.Before(((Long) amount).intValue(), unit));
    }

    /** A question that was asked. */
    public record Asked(String attribute, Ask ask, List<Object> values) {}

    /** What a condition asks; null for one that no question means. */
    public static Asked of(Condition condition) {
        if (condition instanceof OneOf oneOf) {
            return new Asked(oneOf.attribute(), ONE_OF, oneOf.values());
        }
        if (condition instanceof Missing missing) {
            return new Asked(missing.attribute(), MISSING, List.of());
        }
        if (condition instanceof Not not && not.condition() instanceof OneOf oneOf) {
            return new Asked(oneOf.attribute(), NONE_OF, oneOf.values());
        }
        if (condition instanceof Not not && not.condition() instanceof Missing missing) {
            return new Asked(missing.attribute(), KNOWN, List.of());
        }
        if (condition instanceof Between between
                && between.from() instanceof Operand.Value from
                && between.to() instanceof Operand.Value to) {
            return new Asked(between.attribute(), BETWEEN, List.of(from.content(), to.content()));
        }
        return condition instanceof Comparison comparison ? of(comparison) : null;
    }

    private static Asked of(Comparison comparison) {
        if (comparison.operand() instanceof Operand.Before before) {
            boolean days = before.unit() == Unit.DAYS;
            Ask ask =
                    switch (comparison.relation()) {
                        case AT_LEAST -> days ? WITHIN_DAYS : WITHIN_MONTHS;
                        case AT_MOST -> days ? FOR_DAYS : FOR_MONTHS;
                        case LESS -> days ? BEFORE_DAYS : BEFORE_MONTHS;
                        default -> null;
                    };
            return ask == null ? null : new Asked(comparison.attribute(), ask, List.of((long) before.amount()));
        }
        if (comparison.operand() instanceof Operand.Value value && !(value.content() instanceof String)) {
            boolean date = value.content() instanceof LocalDate;
            Ask ask =
                    switch (comparison.relation()) {
                        case AT_LEAST -> date ? SINCE : AT_LEAST;
                        case AT_MOST -> date ? UNTIL : AT_MOST;
                        case EQUAL -> date ? null : EQUAL;
                        default -> null;
                    };
            return ask == null ? null : new Asked(comparison.attribute(), ask, List.of(value.content()));
        }
        boolean same = comparison.relation() == Relation.EQUAL && comparison.operand() instanceof Operand.Value;
        return same
                ? new Asked(comparison.attribute(), ONE_OF, List.of(((Operand.Value) comparison.operand()).content()))
                : null;
    }
}
