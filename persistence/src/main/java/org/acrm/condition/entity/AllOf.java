package org.acrm.condition.entity;

import java.util.List;
import java.util.stream.Stream;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;

/** Every one of them holds. */
public record AllOf(List<Condition> conditions) implements Condition {

    public AllOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Truth holds(Row row) {
        return conditions.stream().map(c -> c.holds(row)).reduce(Truth.YES, Truth::and);
    }

    @Override
    public void sql(SqlText sql) {
        Joined.sql(sql, conditions, " and ", "1 = 1");
    }

    @Override
    public BlockTest test(Layout layout) {
        List<BlockTest> tests = conditions.stream().map(layout::test).toList();
        Bits answer = new Bits(ColumnBlock.CAPACITY);
        return block -> {
            answer.fill(true);
            for (BlockTest test : tests) {
                both(answer, test.test(block));
            }
            return answer;
        };
    }

    private static void both(Bits sum, Bits next) {
        for (int w = 0; w < sum.yes().length; w++) {
            long possible = (sum.yes()[w] | sum.unknown()[w]) & (next.yes()[w] | next.unknown()[w]);
            sum.yes()[w] &= next.yes()[w];
            sum.unknown()[w] = possible & ~sum.yes()[w];
        }
    }

    @Override
    public Stream<String> named() {
        return conditions.stream().flatMap(Condition::named);
    }

    @Override
    public Stream<Moving> moving() {
        return conditions.stream().flatMap(Condition::moving);
    }
}
