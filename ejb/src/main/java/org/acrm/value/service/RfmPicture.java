package org.acrm.value.service;

import java.io.Serializable;
import java.util.List;
import org.acrm.value.entity.RfmCount;
import org.acrm.value.entity.RfmRows.Fifth;
import org.acrm.value.entity.ValueSight;

/**
 * The customers of a reader by RFM cell.
 *
 * @param sight of whom, and as of when
 * @param fifths where the cells begin; none where no night has cut them
 */
public record RfmPicture(ValueSight sight, List<RfmCount> counts, List<Fifth> fifths) implements Serializable {

    public RfmPicture {
        counts = List.copyOf(counts);
        fifths = List.copyOf(fifths);
    }

    /** Only those of one fifth of money; null for all. */
    public RfmPicture of(Integer monetary) {
        return monetary == null
                ? this
                : new RfmPicture(
                        sight,
                        counts.stream()
                                .filter(count -> count.monetary() == monetary)
                                .toList(),
                        fifths);
    }

    public long customers() {
        return counts.stream().mapToLong(RfmCount::customers).sum();
    }
}
