package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A small segment with a product and a price of its own (SEG-19).
 *
 * @param product its name in the reader's language
 * @param endedOn from when on it is not tracked any more; null while it is
 * @param months those that were measured, oldest first
 */
public record MicroMarket(
        long id,
        String name,
        String product,
        String price,
        String owner,
        LocalDate startedOn,
        LocalDate endedOn,
        long targetUptake,
        List<Month> months)
        implements Serializable {

    /**
     * What a night found.
     *
     * @param uptake holders who opened the first of what they hold since the start
     * @param meanMinor what members bring in a year; null where it is known of nobody
     */
    public record Month(LocalDate date, long members, long holders, long uptake, Long meanMinor)
            implements Serializable {

        public Double share() {
            return members == 0 ? null : (double) holders / members;
        }
    }

    public MicroMarket {
        months = List.copyOf(months);
    }

    /** Null before the first night. */
    public Month latest() {
        return months.isEmpty() ? null : months.get(months.size() - 1);
    }

    public boolean reached() {
        return latest() != null && latest().uptake() >= targetUptake;
    }

    /** Without what nights found. */
    public MicroMarket untold() {
        return with(List.of());
    }

    MicroMarket with(List<Month> measured) {
        return new MicroMarket(id, name, product, price, owner, startedOn, endedOn, targetUptake, measured);
    }
}
