package org.acrm.shared.entity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts as numbers of a dictionary, so that what is asked of a text is asked once for each different one. Where there are too many
 * different ones the dictionary starts anew, and its generation tells that what was known of the numbers no longer holds.
 */
public final class TextColumn extends Column {

    /** A few blocks of values that never repeat. */
    private static final int MOST = 1 << 14;

    private static final int SLOTS = 1 << 16;

    private final int[] codes;
    private final int[] slots = new int[SLOTS];
    private byte[][] bytes = new byte[64][];
    private String[] texts = new String[64];
    private int size;
    private int generation;

    public TextColumn(int capacity) {
        super(capacity);
        codes = new int[capacity];
    }

    public int[] codes() {
        return codes;
    }

    public void set(int row, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        set(row, encoded, 0, encoded.length);
    }

    /** A text as UTF-8 bytes within an array. */
    public void set(int row, byte[] from, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + from[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        while (slots[slot] != 0) {
            byte[] known = bytes[slots[slot] - 1];
            if (known.length == length && Arrays.equals(known, 0, length, from, start, start + length)) {
                codes[row] = slots[slot] - 1;
                return;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        slots[slot] = ++size;
        codes[row] = size - 1;
        learn(Arrays.copyOfRange(from, start, start + length));
    }

    private void learn(byte[] text) {
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
            texts = Arrays.copyOf(texts, bytes.length);
        }
        bytes[size - 1] = text;
        texts[size - 1] = null;
    }

    /** How many different texts the dictionary holds; codes are smaller. */
    public int size() {
        return size;
    }

    public String text(int code) {
        if (texts[code] == null) {
            texts[code] = new String(bytes[code], StandardCharsets.UTF_8);
        }
        return texts[code];
    }

    public int generation() {
        return generation;
    }

    @Override
    void begin() {
        super.begin();
        if (size > MOST) {
            Arrays.fill(slots, 0);
            size = 0;
            generation++;
        }
    }
}
