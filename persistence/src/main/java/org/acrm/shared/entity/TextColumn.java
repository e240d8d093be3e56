package org.acrm.shared.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts as numbers of a dictionary, so that what is asked of a text is asked once for each different one. Where there are too many
 * different ones the dictionary starts anew, and its generation tells that what was known of the numbers no longer holds.
 */
public final class TextColumn extends Column {

    private static final int MOST = 1 << 16;

    private final int[] codes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int generation;

    public TextColumn(int capacity) {
        super(capacity);
        codes = new int[capacity];
    }

    public int[] codes() {
        return codes;
    }

    public void set(int row, String text) {
        Integer known = numbers.get(text);
        if (known == null) {
            known = texts.size();
            numbers.put(text, known);
            texts.add(text);
        }
        codes[row] = known;
    }

    /** How many different texts the dictionary holds; codes are smaller. */
    public int size() {
        return texts.size();
    }

    public String text(int code) {
        return texts.get(code);
    }

    public int generation() {
        return generation;
    }

    @Override
    void begin() {
        super.begin();
        if (texts.size() > MOST) {
            numbers.clear();
            texts.clear();
            generation++;
        }
    }
}
