package org.acrm.quality.kernel;

import java.util.function.LongConsumer;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;

/** What was found for one rule, in one part of a table or in all of it. */
public final class Tally {

    /** As long as the rows stay as they are. */
    public static final long FOR_EVER = Long.MAX_VALUE;

    private final Failures failures;
    private final Repeats repeats;
    private long checked;
    private long daysGood = FOR_EVER;

    /** @param most failing rows that are kept by key */
    public Tally(int most) {
        failures = new Failures(most);
        repeats = new Repeats(failures);
    }

    public long checked() {
        return checked;
    }

    public Failures failures() {
        return failures;
    }

    /** For how many business dates, that of the check included, the same rows are surely answered for in the same way. */
    public long daysGood() {
        return daysGood;
    }

    void add(Check check, ColumnBlock block) {
        Bits scope = check.scope().test(block);
        Bits demand = check.demand().test(block);
        int words = Bits.words(block.rows());
        for (int w = 0; w < words; w++) {
            long inside = scope.yes()[w] & existing(block.rows(), w);
            if (check.unique().isEmpty()) {
                checked += Long.bitCount(inside);
                each(w, inside & ~(demand.yes()[w] | demand.unknown()[w]), row -> fail(block, (int) row));
            } else {
                each(w, inside, row -> compare(check, block, (int) row));
            }
        }
        check.edges().forEach(edge -> approach(edge, block));
    }

    /** Bits of a word that stand for rows. */
    private static long existing(int rows, int word) {
        int rest = rows - (word << 6);
        return rest >= Long.SIZE ? -1L : (1L << rest) - 1;
    }

    private static void each(int word, long rows, LongConsumer action) {
        for (long bits = rows; bits != 0; bits &= bits - 1) {
            action.accept((word << 6) + Long.numberOfTrailingZeros(bits));
        }
    }

    private void fail(ColumnBlock block, int row) {
        failures.add(block.key(row), block.customer(row), block.day(row));
    }

    private void compare(Check check, ColumnBlock block, int row) {
        if (repeats.add(check.unique(), block, row)) {
            checked++;
        }
    }

    private void approach(Check.Edge edge, ColumnBlock block) {
        LongColumn column = (LongColumn) block.column(edge.column());
        long[] values = column.values();
        for (int row = 0; row < block.rows(); row++) {
            long ahead = values[row] - edge.boundary();
            if (ahead >= 0 && ahead - edge.slack() < daysGood && !column.missing(row)) {
                daysGood = Math.max(1, ahead - edge.slack());
            }
        }
    }
}
