package org.acrm.condition.entity;

import java.util.List;
import java.util.stream.Stream;
import org.acrm.shared.entity.BlockTest;

/** From one value to another, both included. */
public record Between(String attribute, Operand from, Operand to) implements Condition {

    private Condition both() {
        return new AllOf(List.of(
                new Comparison(attribute, Relation.AT_LEAST, from), new Comparison(attribute, Relation.AT_MOST, to)));
    }

    @Override
    public Truth holds(Row row) {
        return both().holds(row);
    }

    @Override
    public void sql(SqlText sql) {
        sql.add(both());
    }

    @Override
    public BlockTest test(Layout layout) {
        return layout.test(both());
    }

    @Override
    public Stream<String> named() {
        return both().named();
    }

    @Override
    public Stream<Moving> moving() {
        return both().moving();
    }
}
