package org.acrm.segment.kernel;

import java.util.Arrays;

/** Customers in the order of their ids, each with a row number from 0. */
public final class RowOrder {

    /** How many numbers for a customer a table of row numbers may take before searching is better. */
    private static final int SPARSE = 4;

    private final long[] ids;
    private final int[] rowOf;

    /** @param ids in any order; the array belongs to this object from now on */
    public RowOrder(long[] ids) {
        this.ids = ids;
        Arrays.sort(ids);
        long span = ids.length == 0 ? 0 : ids[ids.length - 1] - ids[0] + 1;
        rowOf = span > 0 && span <= (long) SPARSE * ids.length + 1024 ? new int[(int) span] : null;
        if (rowOf != null) {
            Arrays.fill(rowOf, -1);
            for (int row = 0; row < ids.length; row++) {
                rowOf[(int) (ids[row] - ids[0])] = row;
            }
        }
    }

    public int rows() {
        return ids.length;
    }

    public long id(int row) {
        return ids[row];
    }

    /** Negative where the customer is not among them. */
    public int row(long id) {
        if (rowOf == null) {
            return Arrays.binarySearch(ids, id);
        }
        long place = id - ids[0];
        return place < 0 || place >= rowOf.length ? -1 : rowOf[(int) place];
    }

    /** Words of a set of rows. */
    public long[] noRows() {
        return new long[(ids.length >> 6) + 1];
    }

    public long bytes() {
        return ids.length * 8L + (rowOf == null ? 0 : rowOf.length * 4L);
    }
}
