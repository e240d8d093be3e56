package org.acrm.quality.entity;

import java.io.Serializable;

/**
 * A table under one dimension: what its rules found together.
 *
 * @param failed without warnings
 * @param before the share at the check before; null where there was none
 * @param monthAgo the share at the last check that is at least 30 days older, and at most 45; null where there was none
 * @param worst the gravest of the rules that fail beyond their tolerance; null where none does
 */
public record Cell(
        String subject,
        Dimension dimension,
        int rules,
        long checked,
        long failed,
        long warned,
        Double before,
        Double monthAgo,
        Severity worst)
        implements Serializable {

    public Double share() {
        return Shares.percent(checked, failed);
    }

    /** Points since the check before; null where nothing can be compared. */
    public Double change() {
        return Shares.points(share(), before);
    }

    /** Points since a month ago; null where nothing can be compared. */
    public Double monthChange() {
        return Shares.points(share(), monthAgo);
    }
}
