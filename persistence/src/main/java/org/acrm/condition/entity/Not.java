package org.acrm.condition.entity;

import java.util.stream.Stream;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;

/** It does not hold; what is unknown stays unknown. */
public record Not(Condition condition) implements Condition {

    @Override
    public Truth holds(Row row) {
        return condition.holds(row).not();
    }

    @Override
    public void sql(SqlText sql) {
        sql.add("(not ").add(condition).add(")");
    }

    @Override
    public BlockTest test(Layout layout) {
        BlockTest inner = layout.test(condition);
        Bits answer = new Bits(ColumnBlock.CAPACITY);
        return block -> {
            Bits bits = inner.test(block);
            for (int w = 0; w < answer.yes().length; w++) {
                answer.unknown()[w] = bits.unknown()[w];
                answer.yes()[w] = ~(bits.yes()[w] | bits.unknown()[w]);
            }
            return answer;
        };
    }

    @Override
    public Stream<String> named() {
        return condition.named();
    }

    @Override
    public Stream<Moving> moving() {
        return condition.moving();
    }
}
