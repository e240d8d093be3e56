package org.acrm.quality.kernel;

import java.util.Arrays;
import java.util.List;
import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;
import org.acrm.shared.entity.TextColumn;

/** Values that came before, by fingerprint, each with the row that had it first until that row was reported. */
final class Repeats {

    /** Two halves of the fingerprint, key, customer, day and whether the first row was reported. */
    private static final int WIDTH = 6;

    private static final long REPORTED = 1;

    private final Failures failures;
    private long[] slots;
    private int used;

    Repeats(Failures failures) {
        this.failures = failures;
    }

    /** @return whether the row has every value, so that it counts as checked */
    boolean add(List<Integer> columns, ColumnBlock block, int row) {
        long high = 0x9E3779B97F4A7C15L;
        long low = 0xC2B2AE3D27D4EB4FL;
        for (int index : columns) {
            Column column = block.column(index);
            if (column.missing(row)) {
                return false;
            }
            if (column instanceof TextColumn texts) {
                String text = texts.text(texts.codes()[row]);
                for (int i = 0; i < text.length(); i++) {
                    high = (high ^ text.charAt(i)) * 0x100000001B3L;
                    low = mixed(low + text.charAt(i));
                }
            } else {
                long value = ((LongColumn) column).values()[row];
                high = (high ^ mixed(value)) * 0x100000001B3L;
                low = mixed(low + value);
            }
            high = mixed(high + 1);
        }
        remember(mixed(high) | 1, low, block, row);
        return true;
    }

    /** The last steps of SplitMix64. */
    static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private void remember(long high, long low, ColumnBlock block, int row) {
        if (slots == null) {
            slots = new long[WIDTH * 1024];
        }
        int at = slot(slots, high, low);
        if (slots[at] == 0) {
            long[] fresh = {high, low, block.key(row), block.customer(row), block.day(row), 0};
            System.arraycopy(fresh, 0, slots, at, WIDTH);
            grow();
            return;
        }
        if (slots[at + 5] != REPORTED) {
            slots[at + 5] = REPORTED;
            failures.add(slots[at + 2], slots[at + 3], slots[at + 4]);
        }
        failures.add(block.key(row), block.customer(row), block.day(row));
    }

    private static int slot(long[] slots, long high, long low) {
        int count = slots.length / WIDTH;
        int at = (int) ((high >>> 1) % count);
        while (slots[at * WIDTH] != 0 && (slots[at * WIDTH] != high || slots[at * WIDTH + 1] != low)) {
            at = at + 1 == count ? 0 : at + 1;
        }
        return at * WIDTH;
    }

    private void grow() {
        if (++used * 2 * WIDTH < slots.length) {
            return;
        }
        long[] larger = new long[slots.length * 2];
        for (int at = 0; at < slots.length; at += WIDTH) {
            if (slots[at] != 0) {
                System.arraycopy(slots, at, larger, slot(larger, slots[at], slots[at + 1]), WIDTH);
            }
        }
        Arrays.fill(slots, 0);
        slots = larger;
    }
}
