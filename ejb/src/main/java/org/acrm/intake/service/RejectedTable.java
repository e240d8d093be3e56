package org.acrm.intake.service;

import java.io.Serializable;
import java.util.List;
import org.acrm.intake.entity.RejectedRow;

/** Some rejected rows with their delivered values. */
public record RejectedTable(List<String> header, List<Line> lines) implements Serializable {

    /** @param values as delivered, in the order of the header */
    public record Line(RejectedRow reject, List<String> values) implements Serializable {}
}
