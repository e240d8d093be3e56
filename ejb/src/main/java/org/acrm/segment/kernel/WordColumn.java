package org.acrm.segment.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.TextColumn;

/** Texts of which there are few different ones, such as codes, as numbers of a dictionary. */
public final class WordColumn extends StoredColumn {

    /** So many, and no more, keep their numbers in a {@link TextColumn} from block to block. */
    static final int MOST = 1 << 14;

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
            if (number == MOST) {
                throw new IllegalStateException("More than " + MOST + " different words");
            }
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
        for (String word : words) {
            ((TextColumn) column).set(0, word);
        }
    }

    @Override
    void values(Column column, int from, int rows) {
        int[] to = ((TextColumn) column).codes();
        for (int i = 0; i < rows; i++) {
            to[i] = (int) codes.get(from + i);
        }
    }

    @Override
    long valueBytes() {
        return codes.size() + words.size() * 64L;
    }
}
