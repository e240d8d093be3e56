package org.acrm.segment.kernel;

import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.LongColumn;

/** Whole numbers, amounts in minor units, or dates as days since 1970-01-01. */
public final class NumberColumn extends StoredColumn {

    private final NarrowNumbers values;

    public NumberColumn(int rows) {
        super(rows);
        values = new NarrowNumbers(rows);
    }

    public void set(int row, long value) {
        values.set(row, value);
        setKnown(row);
    }

    public long value(int row) {
        return values.get(row);
    }

    @Override
    public void teach(Column column) {
        // numbers need no dictionary
    }

    @Override
    void values(Column column, int from, int rows) {
        values.copy(from, rows, ((LongColumn) column).values());
    }

    @Override
    long valueBytes() {
        return values.size();
    }
}
