package org.acrm.quality.entity;

import java.io.Serializable;

/**
 * A table under one dimension: what its rules found together.
 *
 * @param failed without warnings
 * @param worst the gravest of the rules that fail beyond their tolerance; null where none does
 */
public record Cell(
        String subject, Dimension dimension, int rules, long checked, long failed, long warned, Severity worst)
        implements Serializable {

    public Double share() {
        return Shares.percent(checked, failed);
    }
}
