package org.acrm.demo.dirt;

import org.acrm.demo.Draw;

/**
 * One way to spoil a row.
 *
 * @param rate share of the rows of its file
 * @param reason why a correct import rejects the row, or null for a flaw that it lets in
 */
public record Defect(String name, Reason reason, double rate, Spoiler spoiler) {

    /** Changes the fields of a row in place. */
    @FunctionalInterface
    public interface Spoiler {
        void spoil(Draw draw, String[] row);
    }

    public void spoil(Draw draw, String[] row) {
        spoiler.spoil(draw, row);
    }

    /** A key that comes twice is still accepted once. */
    public boolean rejectsItsKey() {
        return reason != null && reason != Reason.DUPLICATE_KEY;
    }
}
