package org.acrm.quality.kernel;

import java.util.List;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.ColumnBlock;

/** Asks all rules of a table of every block. Serves one thread; what it keeps grows with failures and unique values only. */
public final class RuleScan {

    private final List<Counter> counters;
    private long rows;

    /** @param most failing rows of a rule that are kept by key */
    public RuleScan(List<Check> checks, int most) {
        counters = checks.stream().map(check -> new Counter(check, most)).toList();
    }

    public void add(ColumnBlock block) {
        rows += block.rows();
        for (Counter counter : counters) {
            counter.add(block);
        }
    }

    public long rows() {
        return rows;
    }

    public List<RuleCount> counts() {
        return counters.stream()
                .map(c -> new RuleCount(c.check.rule(), c.checked, c.failures))
                .toList();
    }

    private static final class Counter {

        private final Check check;
        private final Failures failures;
        private final Repeats repeats;
        private long checked;

        Counter(Check check, int most) {
            this.check = check;
            failures = new Failures(most);
            repeats = check.unique().isEmpty() ? null : new Repeats(check.unique(), failures);
        }

        void add(ColumnBlock block) {
            Bits scope = check.scope().test(block);
            Bits demand = check.demand().test(block);
            int words = Bits.words(block.rows());
            for (int w = 0; w < words; w++) {
                long inside = scope.yes()[w] & existing(block.rows(), w);
                if (repeats == null) {
                    checked += Long.bitCount(inside);
                    fail(block, w, inside & ~(demand.yes()[w] | demand.unknown()[w]));
                } else {
                    compare(block, w, inside);
                }
            }
        }

        /** Bits of a word that stand for rows. */
        private static long existing(int rows, int word) {
            int rest = rows - (word << 6);
            return rest >= Long.SIZE ? -1L : (1L << rest) - 1;
        }

        private void fail(ColumnBlock block, int word, long failing) {
            for (long bits = failing; bits != 0; bits &= bits - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(bits);
                failures.add(block.key(row), block.customer(row), block.day(row));
            }
        }

        private void compare(ColumnBlock block, int word, long inside) {
            for (long bits = inside; bits != 0; bits &= bits - 1) {
                if (repeats.add(block, (word << 6) + Long.numberOfTrailingZeros(bits))) {
                    checked++;
                }
            }
        }
    }
}
