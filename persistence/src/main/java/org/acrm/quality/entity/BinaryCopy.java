package org.acrm.quality.entity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;
import org.acrm.shared.entity.TextColumn;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * PostgreSQL's binary {@code COPY}: a row is the number of its columns (two bytes) and for each column the length (four bytes, -1 for
 * null) and the value; every value here is a number of eight bytes, a date (four bytes, days since 2000-01-01) or a text.
 */
final class BinaryCopy {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** Signature, flags and length of the extension, which come with the first row. */
    private static final int HEAD = 19;

    private static final int KEYS = 3;

    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final ColumnBlock block;
    private byte[] row;
    private int at;

    BinaryCopy(ColumnBlock block) {
        this.block = block;
    }

    void read(PGConnection connection, String sql, Consumer<ColumnBlock> consumer) throws SQLException {
        CopyOut copy = connection.getCopyAPI().copyOut("copy (" + sql + ") to stdout (format binary)");
        try {
            boolean first = true;
            for (row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                at = first ? HEAD : 0;
                first = false;
                if (at < row.length) {
                    add(consumer);
                }
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void add(Consumer<ColumnBlock> consumer) {
        int columns = row[at] << 8 | row[at + 1] & 0xFF;
        at += 2;
        if (columns < 0) {
            return;
        }
        int number = block.add(key(), key(), key());
        for (int i = 0; i < columns - KEYS; i++) {
            set(block.column(i), number);
        }
        if (block.full()) {
            consumer.accept(block);
            block.clear();
        }
    }

    private long key() {
        int length = (int) INT.get(row, at);
        at += Integer.BYTES + length;
        return number(at - length, length);
    }

    private long number(int from, int length) {
        return length == Long.BYTES ? (long) LONG.get(row, from) : FIRST_DAY + (int) INT.get(row, from);
    }

    private void set(Column column, int number) {
        int length = (int) INT.get(row, at);
        at += Integer.BYTES;
        if (length < 0) {
            column.setMissing(number);
            return;
        }
        if (column instanceof TextColumn texts) {
            texts.set(number, row, at, length);
        } else {
            ((LongColumn) column).set(number, number(at, length));
        }
        at += length;
    }
}
