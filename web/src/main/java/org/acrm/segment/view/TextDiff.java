package org.acrm.segment.view;

import java.util.ArrayList;
import java.util.List;
import org.acrm.segment.view.SegmentWords.DiffLine;
import org.acrm.segment.view.SegmentWords.Side;

/** What one list of sentences says that another does not; those in common stay in their order, as many as can be. */
final class TextDiff {

    private TextDiff() {}

    static List<DiffLine> of(List<String> former, List<String> later) {
        int[][] common = common(former, later);
        List<DiffLine> lines = new ArrayList<>();
        int o = 0;
        int n = 0;
        while (o < former.size() || n < later.size()) {
            if (o < former.size() && n < later.size() && former.get(o).equals(later.get(n))) {
                lines.add(new DiffLine(Side.BOTH, later.get(n++)));
                o++;
            } else if (n == later.size() || o < former.size() && common[o + 1][n] >= common[o][n + 1]) {
                lines.add(new DiffLine(Side.REMOVED, former.get(o++)));
            } else {
                lines.add(new DiffLine(Side.ADDED, later.get(n++)));
            }
        }
        return lines;
    }

    /** By two places, how many sentences the rests have in common in the same order. */
    private static int[][] common(List<String> former, List<String> later) {
        int[][] common = new int[former.size() + 1][later.size() + 1];
        for (int o = former.size() - 1; o >= 0; o--) {
            for (int n = later.size() - 1; n >= 0; n--) {
                common[o][n] = former.get(o).equals(later.get(n))
                        ? common[o + 1][n + 1] + 1
                        : Math.max(common[o + 1][n], common[o][n + 1]);
            }
        }
        return common;
    }
}
