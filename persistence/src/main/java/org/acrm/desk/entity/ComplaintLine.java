package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A complaint. */
public record ComplaintLine(
        LocalDate openedOn, LocalDate closedOn, String topic, String text, String status, String channel)
        implements Serializable {

    public ComplaintLine withText(String shown) {
        return new ComplaintLine(openedOn, closedOn, topic, shown, status, channel);
    }
}
