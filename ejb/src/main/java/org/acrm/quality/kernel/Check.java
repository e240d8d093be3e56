package org.acrm.quality.kernel;

import java.util.List;
import org.acrm.shared.entity.BlockTest;

/**
 * A rule made ready for a scan. A row is checked where {@code scope} holds; it fails where {@code demand} does not hold and is not
 * unknown: what is missing is the business of completeness rules.
 *
 * @param unique columns whose values together may come only once among the checked rows; empty for none. A row in which one of them is
 *     missing is not checked.
 */
public record Check(long rule, BlockTest scope, BlockTest demand, List<Integer> unique) {

    public Check {
        unique = List.copyOf(unique);
    }
}
