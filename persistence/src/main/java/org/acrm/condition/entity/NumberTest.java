package org.acrm.condition.entity;

import java.util.function.LongPredicate;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;

/** Any question to a number. */
final class NumberTest implements BlockTest {

    private final int column;
    private final LongPredicate question;
    private final Bits answer = new Bits(ColumnBlock.CAPACITY);

    NumberTest(int column, LongPredicate question) {
        this.column = column;
        this.question = question;
    }

    @Override
    public Bits test(ColumnBlock block) {
        LongColumn numbers = (LongColumn) block.column(column);
        answer.fill(false);
        for (int row = 0; row < block.rows(); row++) {
            if (question.test(numbers.values()[row])) {
                answer.yes()[row >> 6] |= 1L << row;
            }
        }
        for (int w = 0; w < answer.yes().length; w++) {
            answer.unknown()[w] = numbers.missing()[w];
            answer.yes()[w] &= ~numbers.missing()[w];
        }
        return answer;
    }
}
