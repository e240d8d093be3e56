package org.acrm.quality.entity;

import java.io.Serializable;

/** Telemetry of availability: of the business dates for which a night began, how many were published. */
public record Nights(long due, long published) implements Serializable {

    /** Null where no night was due. */
    public Double share() {
        return Shares.percent(due, due - published);
    }
}
