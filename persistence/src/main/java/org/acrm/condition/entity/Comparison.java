package org.acrm.condition.entity;

import java.util.stream.Stream;
import org.acrm.shared.entity.BlockTest;

/** An attribute beside a value, a day before the business date, or another attribute; unknown where either is missing. */
public record Comparison(String attribute, Relation relation, Operand operand) implements Condition {

    @Override
    public Truth holds(Row row) {
        Object left = row.value(attribute);
        Object right = operand.of(row);
        return left == null || right == null ? Truth.UNKNOWN : Truth.of(relation.holds(order(left, right)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static int order(Object left, Object right) {
        return ((Comparable) left).compareTo(right);
    }

    @Override
    public void sql(SqlText sql) {
        sql.add("(").attribute(attribute).add(" " + relation.sql() + " ");
        operand.sql(sql);
        sql.add(")");
    }

    @Override
    public BlockTest test(Layout layout) {
        int column = layout.column(attribute);
        if (operand instanceof Operand.Other other) {
            return new PairTest(column, layout.column(other.attribute()), layout.text(attribute), relation);
        }
        Object constant = Operand.constant(operand, layout.businessDate());
        if (layout.text(attribute)) {
            return new TextTest(column, text -> relation.holds(text.compareTo((String) constant)));
        }
        return RangeTest.of(column, relation, AttributeType.asLong(constant));
    }

    @Override
    public Stream<String> named() {
        return operand instanceof Operand.Other other ? Stream.of(attribute, other.attribute()) : Stream.of(attribute);
    }

    @Override
    public Stream<Moving> moving() {
        return operand instanceof Operand.Before day ? Stream.of(new Moving(attribute, day)) : Stream.empty();
    }
}
