package org.acrm.segment.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.TextColumn;

/** Texts as numbers of a dictionary; made for those of which there are few different ones, such as codes. */
public final class WordColumn extends StoredColumn {

    /** So many, and no more, keep their numbers in a {@link TextColumn} from block to block; more are told it anew with each block. */
    static final int TAUGHT = 1 << 14;

    private final NarrowNumbers codes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    public WordColumn(int rows) {
        super(rows);
        codes = new NarrowNumbers(rows);
    }

    public void set(int row, String word) {
        Integer number = numbers.get(word);
        if (number == null) {
            number = words.size();
            numbers.put(word, number);
            words.add(word);
        }
        codes.set(row, number);
        setKnown(row);
    }

    public String value(int row) {
        return words.get((int) codes.get(row));
    }

    /** Every word that somebody has, in the order in which they were met. */
    public List<String> words() {
        return List.copyOf(words);
    }

    @Override
    public void teach(Column column) {
        if (words.size() <= TAUGHT) {
            words.forEach(word -> ((TextColumn) column).set(0, word));
        }
    }

    @Override
    void values(Column column, int from, int rows) {
        if (words.size() > TAUGHT) {
            spell((TextColumn) column, from, rows);
            return;
        }
        int[] to = ((TextColumn) column).codes();
        for (int i = 0; i < rows; i++) {
            to[i] = (int) codes.get(from + i);
        }
    }

    private void spell(TextColumn column, int from, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!missing(from + i)) {
                column.set(i, value(from + i));
            }
        }
    }

    @Override
    long valueBytes() {
        return codes.size() + words.size() * 64L;
    }
}
