package org.acrm.quality.kernel;

import java.util.List;
import org.acrm.shared.entity.BlockTest;

/**
 * A rule made ready for a scan. A row is checked where {@code scope} holds; it fails where {@code demand} does not hold and is not
 * unknown: what is missing is the business of completeness rules.
 *
 * @param unique columns whose values together may come only once among the checked rows; empty for none. A row in which one of them is
 *     missing is not checked.
 * @param edges dates that are compared with days before the business date
 */
public record Check(long rule, BlockTest scope, BlockTest demand, List<Integer> unique, List<Edge> edges) {

    public Check {
        unique = List.copyOf(unique);
        edges = List.copyOf(edges);
    }

    /**
     * A row whose date lies behind the boundary keeps its answer for ever; one that lies before it changes when the boundary comes by.
     *
     * @param boundary days since 1970-01-01; it moves on as the business date does
     * @param slack days by which it may be ahead of the business date
     */
    public record Edge(int column, long boundary, int slack) {}
}
