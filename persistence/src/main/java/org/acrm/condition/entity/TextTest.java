package org.acrm.condition.entity;

import java.util.Arrays;
import java.util.function.Predicate;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.TextColumn;

/** A question to a text, asked once for each different one. */
final class TextTest implements BlockTest {

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final int column;
    private final Predicate<String> question;
    private final Bits answer = new Bits(ColumnBlock.CAPACITY);
    private byte[] known = new byte[64];
    private int generation = -1;

    TextTest(int column, Predicate<String> question) {
        this.column = column;
        this.question = question;
    }

    @Override
    public Bits test(ColumnBlock block) {
        TextColumn texts = (TextColumn) block.column(column);
        prepare(texts);
        answer.fill(false);
        for (int row = 0; row < block.rows(); row++) {
            if (!texts.missing(row) && holds(texts, texts.codes()[row])) {
                answer.yes()[row >> 6] |= 1L << row;
            }
        }
        System.arraycopy(texts.missing(), 0, answer.unknown(), 0, answer.unknown().length);
        return answer;
    }

    private void prepare(TextColumn texts) {
        if (generation != texts.generation()) {
            Arrays.fill(known, (byte) 0);
            generation = texts.generation();
        }
        if (known.length < texts.size()) {
            known = Arrays.copyOf(known, Math.max(texts.size(), known.length * 2));
        }
    }

    private boolean holds(TextColumn texts, int code) {
        if (known[code] == 0) {
            known[code] = question.test(texts.text(code)) ? YES : NO;
        }
        return known[code] == YES;
    }
}
