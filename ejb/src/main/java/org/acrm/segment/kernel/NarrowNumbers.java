package org.acrm.segment.kernel;

/** Whole numbers in arrays of one, two, four or eight bytes each: as wide as the widest of them needs. */
final class NarrowNumbers {

    private final int rows;
    private byte[] bytes;
    private short[] shorts;
    private int[] ints;
    private long[] longs;

    NarrowNumbers(int rows) {
        this.rows = rows;
        this.bytes = new byte[rows];
    }

    void set(int row, long value) {
        if (bytes != null && value != (byte) value
                || shorts != null && value != (short) value
                || ints != null && value != (int) value) {
            widen(value);
        }
        if (bytes != null) {
            bytes[row] = (byte) value;
        } else if (shorts != null) {
            shorts[row] = (short) value;
        } else if (ints != null) {
            ints[row] = (int) value;
        } else {
            longs[row] = value;
        }
    }

    private void widen(long value) {
        if (bytes != null && value == (short) value) {
            short[] wider = new short[rows];
            for (int i = 0; i < rows; i++) {
                wider[i] = bytes[i];
            }
            shorts = wider;
        } else if (value == (int) value) {
            int[] wider = new int[rows];
            for (int i = 0; i < rows; i++) {
                wider[i] = (int) get(i);
            }
            ints = wider;
            shorts = null;
        } else {
            long[] wider = new long[rows];
            for (int i = 0; i < rows; i++) {
                wider[i] = get(i);
            }
            longs = wider;
            shorts = null;
            ints = null;
        }
        bytes = null;
    }

    long get(int row) {
        if (bytes != null) {
            return bytes[row];
        }
        return shorts != null ? shorts[row] : ints != null ? ints[row] : longs[row];
    }

    void copy(int from, int count, long[] to) {
        if (bytes != null) {
            for (int i = 0; i < count; i++) {
                to[i] = bytes[from + i];
            }
        } else if (shorts != null) {
            for (int i = 0; i < count; i++) {
                to[i] = shorts[from + i];
            }
        } else if (ints != null) {
            for (int i = 0; i < count; i++) {
                to[i] = ints[from + i];
            }
        } else {
            System.arraycopy(longs, from, to, 0, count);
        }
    }

    long size() {
        int width =
                bytes != null ? Byte.BYTES : shorts != null ? Short.BYTES : ints != null ? Integer.BYTES : Long.BYTES;
        return (long) width * rows;
    }
}
