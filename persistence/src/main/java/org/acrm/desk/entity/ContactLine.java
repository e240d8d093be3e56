package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A contact between bank and customer, in either direction. */
public record ContactLine(
        LocalDateTime at, String channel, String kind, String subject, String content, String disposition, String staff)
        implements Serializable {

    public ContactLine withContent(String shown) {
        return new ContactLine(at, channel, kind, subject, shown, disposition, staff);
    }
}
