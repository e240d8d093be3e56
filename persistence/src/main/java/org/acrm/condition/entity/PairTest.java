package org.acrm.condition.entity;

import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;
import org.acrm.shared.entity.TextColumn;

/** Two attributes of a row beside each other. */
final class PairTest implements BlockTest {

    private final int left;
    private final int right;
    private final boolean text;
    private final Relation relation;
    private final Bits answer = new Bits(ColumnBlock.CAPACITY);

    PairTest(int left, int right, boolean text, Relation relation) {
        this.left = left;
        this.right = right;
        this.text = text;
        this.relation = relation;
    }

    @Override
    public Bits test(ColumnBlock block) {
        Column a = block.column(left);
        Column b = block.column(right);
        answer.fill(false);
        for (int row = 0; row < block.rows(); row++) {
            if (!a.missing(row) && !b.missing(row) && relation.holds(order(a, b, row))) {
                answer.yes()[row >> 6] |= 1L << row;
            }
        }
        for (int w = 0; w < answer.unknown().length; w++) {
            answer.unknown()[w] = a.missing()[w] | b.missing()[w];
        }
        return answer;
    }

    private int order(Column a, Column b, int row) {
        if (text) {
            return text(a, row).compareTo(text(b, row));
        }
        return Long.compare(((LongColumn) a).values()[row], ((LongColumn) b).values()[row]);
    }

    private static String text(Column column, int row) {
        TextColumn texts = (TextColumn) column;
        return texts.text(texts.codes()[row]);
    }
}
