package org.acrm.identity.kernel;

import java.util.Arrays;

/** Characters on their way to their normal form, changed in place so that a million values cost no objects. */
public final class Text {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    char[] chars = new char[64];
    int length;

    public Text set(String value) {
        clear();
        return append(value);
    }

    public Text append(String value) {
        int more = value.length();
        reserve(more);
        value.getChars(0, more, chars, length);
        length += more;
        return this;
    }

    public Text append(char c) {
        reserve(1);
        chars[length++] = c;
        return this;
    }

    public Text append(char[] from, int start, int count) {
        reserve(count);
        System.arraycopy(from, start, chars, length, count);
        length += count;
        return this;
    }

    public void clear() {
        length = 0;
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    public char at(int index) {
        return chars[index];
    }

    /** Keeps the first so many characters. */
    public void cut(int newLength) {
        length = Math.min(length, newLength);
    }

    /** Keeps what stands from there on. */
    public void dropFirst(int count) {
        int dropped = Math.min(count, length);
        System.arraycopy(chars, dropped, chars, 0, length - dropped);
        length -= dropped;
    }

    boolean is(char[] other) {
        return length == other.length && Arrays.equals(chars, 0, length, other, 0, length);
    }

    long hash() {
        return hash(chars, 0, length);
    }

    static long hash(char[] chars, int start, int length) {
        long h = length;
        int end = start + length;
        int i = start;
        for (; i + 4 <= end; i += 4) {
            long four = chars[i] | (long) chars[i + 1] << 16 | (long) chars[i + 2] << 32 | (long) chars[i + 3] << 48;
            h = (h ^ four) * ODD;
            h ^= h >>> 32;
        }
        for (; i < end; i++) {
            h = (h ^ chars[i]) * ODD;
        }
        h = (h ^ h >>> 32) * ODD;
        return h ^ h >>> 29;
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, 2 * chars.length));
        }
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
