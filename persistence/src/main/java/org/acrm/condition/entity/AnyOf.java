package org.acrm.condition.entity;

import java.util.List;
import java.util.stream.Stream;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;

/** At least one of them holds. */
public record AnyOf(List<Condition> conditions) implements Condition {

    public AnyOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Truth holds(Row row) {
        return conditions.stream().map(c -> c.holds(row)).reduce(Truth.NO, Truth::or);
    }

    @Override
    public void sql(SqlText sql) {
        Joined.sql(sql, conditions, " or ", "1 = 0");
    }

    @Override
    public BlockTest test(Layout layout) {
        List<BlockTest> tests = conditions.stream().map(layout::test).toList();
        Bits answer = new Bits(ColumnBlock.CAPACITY);
        return block -> {
            answer.fill(false);
            for (BlockTest test : tests) {
                either(answer, test.test(block));
            }
            return answer;
        };
    }

    private static void either(Bits sum, Bits next) {
        for (int w = 0; w < sum.yes().length; w++) {
            sum.yes()[w] |= next.yes()[w];
            sum.unknown()[w] = (sum.unknown()[w] | next.unknown()[w]) & ~sum.yes()[w];
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
