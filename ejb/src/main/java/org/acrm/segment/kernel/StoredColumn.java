package org.acrm.segment.kernel;

import org.acrm.shared.entity.Column;

/** One attribute of all customers, as narrow as its values allow; {@link NumberColumn} or {@link WordColumn}. */
public abstract sealed class StoredColumn permits NumberColumn, WordColumn {

    private final long[] known;

    StoredColumn(int rows) {
        known = new long[(rows >> 6) + 1];
    }

    void setKnown(int row) {
        known[row >> 6] |= 1L << row;
    }

    public boolean missing(int row) {
        return (known[row >> 6] >>> row & 1) == 0;
    }

    /** Makes a column of a block fit to be filled again and again; once for each scan. */
    public abstract void teach(Column column);

    /** Fills a taught column with some rows, the first of which is a multiple of 64. */
    public final void fill(Column column, int from, int rows) {
        long[] missing = column.missing();
        for (int w = 0; w < (rows + 63) >> 6; w++) {
            missing[w] = ~known[(from >> 6) + w];
        }
        values(column, from, rows);
    }

    abstract void values(Column column, int from, int rows);

    /** Memory taken. */
    public long bytes() {
        return known.length * 8L + valueBytes();
    }

    abstract long valueBytes();
}
