package org.acrm.segment.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Layout;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;
import org.junit.jupiter.api.Test;

class WordColumnTest {

    private static final int ROWS = 100_000;
    private static final int WORDS = 70_000;

    @Test
    void has_room_for_every_different_word_that_a_bank_delivers() {
        WordColumn column = column(WORDS);
        assertThat(column.words()).hasSize(WORDS);
        assertThat(column.value(ROWS - 1)).isEqualTo("word " + (ROWS - 1) % WORDS);
    }

    @Test
    void is_asked_block_by_block_like_one_of_few_words() {
        for (int words : new int[] {3, 1 << 14, (1 << 14) + 1, WORDS}) {
            assertThat(rowsOf(column(words), "word 2")).as("%d words", words).isEqualTo((ROWS - 3) / words + 1);
        }
    }

    private static WordColumn column(int words) {
        WordColumn column = new WordColumn(ROWS);
        for (int row = 0; row < ROWS; row++) {
            if (row % words != 0) {
                column.set(row, "word " + row % words);
            } else if (row == 0) {
                column.set(row, "word 0");
            }
        }
        return column;
    }

    private static long rowsOf(WordColumn column, String word) {
        Layout layout = new Layout(List.of(Attribute.text("industry", "c.industry")), null);
        ColumnBlock block = layout.block();
        column.teach(block.column(0));
        BlockTest test = layout.test(new Comparison("industry", Relation.EQUAL, new Operand.Value(word)));
        long found = 0;
        for (int from = 0; from < ROWS; from += ColumnBlock.CAPACITY) {
            int rows = Math.min(ColumnBlock.CAPACITY, ROWS - from);
            block.clear();
            for (int i = 0; i < rows; i++) {
                block.add(i, i, 0);
            }
            column.fill(block.column(0), from, rows);
            found += Arrays.stream(test.test(block).yes()).map(Long::bitCount).sum();
        }
        return found;
    }
}
