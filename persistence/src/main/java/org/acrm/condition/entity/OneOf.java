package org.acrm.condition.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acrm.shared.entity.BlockTest;

/** The attribute's value is one of a list. */
public record OneOf(String attribute, List<Object> values) implements Condition {

    public OneOf {
        values = List.copyOf(values);
    }

    @Override
    public Truth holds(Row row) {
        Object value = row.value(attribute);
        return value == null ? Truth.UNKNOWN : Truth.of(values.contains(value));
    }

    @Override
    public void sql(SqlText sql) {
        sql.add("(").attribute(attribute).add(" in (");
        for (int i = 0; i < values.size(); i++) {
            sql.add(i == 0 ? "" : ", ").bind(values.get(i));
        }
        sql.add("))");
    }

    @Override
    public BlockTest test(Layout layout) {
        int column = layout.column(attribute);
        if (layout.text(attribute)) {
            Set<Object> texts = Set.copyOf(values);
            return new TextTest(column, texts::contains);
        }
        long[] sorted =
                values.stream().mapToLong(AttributeType::asLong).sorted().toArray();
        return new NumberTest(column, value -> Arrays.binarySearch(sorted, value) >= 0);
    }

    @Override
    public Stream<String> named() {
        return Stream.of(attribute);
    }
}
