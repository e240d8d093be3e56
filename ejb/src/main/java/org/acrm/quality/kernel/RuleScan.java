package org.acrm.quality.kernel;

import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.ColumnBlock;

/** Asks all rules of a table of every block. Serves one thread; what tallies keep grows with failures and unique values only. */
public final class RuleScan {

    private final List<Check> checks;
    private long rows;

    public RuleScan(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** @param tallies by rule: where the block's rows are counted */
    public void add(ColumnBlock block, Map<Long, Tally> tallies) {
        rows += block.rows();
        for (Check check : checks) {
            tallies.get(check.rule()).add(check, block);
        }
    }

    public long rows() {
        return rows;
    }
}
