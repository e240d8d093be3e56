package org.acrm.condition.entity;

import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;

/** Whether numbers lie between two borders, or outside of them. */
final class RangeTest implements BlockTest {

    private final int column;
    private final long least;
    private final long most;
    private final long flip;
    private final Bits answer = new Bits(ColumnBlock.CAPACITY);

    private RangeTest(int column, long least, long most, boolean outside) {
        this.column = column;
        this.least = least;
        this.most = most;
        this.flip = outside ? -1L : 0;
    }

    static RangeTest of(int column, Relation relation, long value) {
        return switch (relation) {
            case EQUAL -> new RangeTest(column, value, value, false);
            case DIFFERENT -> new RangeTest(column, value, value, true);
            case LESS -> new RangeTest(column, value, Long.MAX_VALUE, true);
            case AT_MOST -> new RangeTest(column, Long.MIN_VALUE, value, false);
            case MORE -> new RangeTest(column, Long.MIN_VALUE, value, true);
            case AT_LEAST -> new RangeTest(column, value, Long.MAX_VALUE, false);
        };
    }

    @Override
    public Bits test(ColumnBlock block) {
        LongColumn numbers = (LongColumn) block.column(column);
        long[] values = numbers.values();
        for (int w = 0; w < Bits.words(block.rows()); w++) {
            long bits = 0;
            int first = w << 6;
            for (int b = 0; b < Long.SIZE; b++) {
                long value = values[first + b];
                bits |= (value >= least & value <= most ? 1L : 0L) << b;
            }
            answer.unknown()[w] = numbers.missing()[w];
            answer.yes()[w] = (bits ^ flip) & ~numbers.missing()[w];
        }
        return answer;
    }
}
