package org.acrm.quality.entity;

import java.io.Serializable;

/**
 * Telemetry of availability: of the business dates of thirty days for which a night began, how many were published; and the same of the
 * thirty days before.
 */
public record Nights(long due, long published, long dueBefore, long publishedBefore) implements Serializable {

    /** Null where no night was due. */
    public Double share() {
        return Shares.percent(due, due - published);
    }

    /** Points since the thirty days before; null where no night was due in one of them. */
    public Double monthChange() {
        return Shares.points(share(), Shares.percent(dueBefore, dueBefore - publishedBefore));
    }
}
