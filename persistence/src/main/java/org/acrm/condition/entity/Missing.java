package org.acrm.condition.entity;

import java.util.stream.Stream;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;

/** The attribute has no value; never unknown. */
public record Missing(String attribute) implements Condition {

    @Override
    public Truth holds(Row row) {
        return Truth.of(row.value(attribute) == null);
    }

    @Override
    public void sql(SqlText sql) {
        sql.add("(").attribute(attribute).add(" is null)");
    }

    @Override
    public BlockTest test(Layout layout) {
        int column = layout.column(attribute);
        Bits answer = new Bits(ColumnBlock.CAPACITY);
        return block -> {
            long[] missing = block.column(column).missing();
            System.arraycopy(missing, 0, answer.yes(), 0, missing.length);
            return answer;
        };
    }

    @Override
    public Stream<String> named() {
        return Stream.of(attribute);
    }
}
