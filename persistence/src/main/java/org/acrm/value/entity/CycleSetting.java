package org.acrm.value.entity;

import java.io.Serializable;
import java.time.Instant;
import org.acrm.shared.entity.BusinessException;

/**
 * What the bank has said about the bands of the rhythm (CHN-04).
 *
 * @param id null before it is kept
 * @param leastActiveDays with fewer in 365 days the rhythm is unknown
 * @param shortestCycleDays a shorter cycle counts as this long
 * @param nearPercent of one cycle, from which on loss is near
 * @param borderPercent of one cycle, beyond which a customer is to be won back
 * @param by pseudonym of who said it
 */
public record CycleSetting(
        Long id,
        int leastActiveDays,
        int shortestCycleDays,
        int nearPercent,
        int borderPercent,
        String note,
        String by,
        Instant at)
        implements Serializable {

    private static final int YEAR = 365;
    private static final int MOST = 10_000;
    private static final double PERCENT = 100;

    /** @throws BusinessException when the borders do not rise from one cycle on, or days lie outside a year */
    public void checkBorders() {
        boolean days =
                leastActiveDays >= 2 && leastActiveDays <= YEAR && shortestCycleDays >= 1 && shortestCycleDays <= YEAR;
        if (!days || nearPercent < PERCENT || borderPercent < nearPercent || borderPercent > MOST) {
            throw new BusinessException("error.value.cycle");
        }
    }

    /** @throws BusinessException when the borders are wrong, or nobody said why */
    public void check() {
        checkBorders();
        if (note == null || note.isBlank()) {
            throw new BusinessException("error.value.note");
        }
    }

    public CycleRows.Borders borders() {
        return new CycleRows.Borders(
                leastActiveDays, shortestCycleDays, nearPercent / PERCENT, borderPercent / PERCENT);
    }

    public CycleSetting by(String person, Instant now) {
        return new CycleSetting(id, leastActiveDays, shortestCycleDays, nearPercent, borderPercent, note, person, now);
    }

    /** For the audit. */
    @Override
    public String toString() {
        return "from " + leastActiveDays + " active days, cycles of " + shortestCycleDays
                + " days or more, near loss at " + nearPercent + " %, win back beyond " + borderPercent + " %";
    }
}
