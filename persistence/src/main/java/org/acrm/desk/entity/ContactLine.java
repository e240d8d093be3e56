package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A contact between bank and customer, in either direction. */
public record ContactLine(
        LocalDateTime at, String channel, String kind, String subject, String content, String disposition, String staff)
        implements Serializable {

    public ContactLine withTexts(String shownSubject, String shownContent) {
        return new ContactLine(at, channel, kind, shownSubject, shownContent, disposition, staff);
    }
}
