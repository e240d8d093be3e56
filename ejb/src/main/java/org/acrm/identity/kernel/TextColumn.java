package org.acrm.identity.kernel;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** Many short texts one behind the other in few arrays: a column of a whole bank without an object for each cell. */
public final class TextColumn extends AbstractList<String> implements RandomAccess {

    private static final int MOST = Integer.MAX_VALUE - 16;

    private byte[] pool = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int size;

    /** @param text null for a missing value, which is read back as an empty text */
    @Override
    public boolean add(String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        int start = size == 0 ? 0 : ends[size - 1];
        if (bytes.length > MOST - start) {
            throw new IllegalStateException("A column holds at most two gigabytes of text");
        }
        if (start + bytes.length > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.min(MOST, Math.max(start + bytes.length, 2L * pool.length)));
        }
        System.arraycopy(bytes, 0, pool, start, bytes.length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = start + bytes.length;
        return true;
    }

    @Override
    public String get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(pool, start, ends[index] - start, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return size;
    }
}
