package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Something that happened with a customer.
 *
 * @param at on the bank's clock; midnight where only the day is known
 * @param note what somebody wrote; may be masked
 */
public record TimelineLine(LocalDateTime at, TimelineKind kind, String what, String detail, String note)
        implements Serializable {

    public TimelineLine withNote(String shown) {
        return new TimelineLine(at, kind, what, detail, shown);
    }
}
