package org.acrm.value.entity;

import java.io.Serializable;
import java.time.Instant;
import org.acrm.shared.entity.BusinessException;

/**
 * How the bank reckons lifetime value (LTV-01): the weights of its three parts in percent, and what the future is worth today.
 *
 * @param id of the kept row; null for one that is not kept yet
 * @param discountBp a year, in basis points
 * @param purchaseMarginBp of the amount of purchases, in basis points
 * @param by pseudonym
 */
public record LtvSetting(
        Long id,
        int historicPercent,
        int currentPercent,
        int potentialPercent,
        int discountBp,
        int horizonMonths,
        int purchaseMarginBp,
        String note,
        String by,
        Instant at)
        implements Serializable {

    private static final int MOST_PERCENT = 1000;
    private static final int ALL_BP = 10_000;
    private static final int LEAST_MONTHS = 12;
    private static final int MOST_MONTHS = 360;

    /** @throws BusinessException when a figure is out of its bounds or nothing is said about why */
    public void check() {
        within(historicPercent, 0, MOST_PERCENT);
        within(currentPercent, 0, MOST_PERCENT);
        within(potentialPercent, 0, MOST_PERCENT);
        within(discountBp, 0, ALL_BP);
        within(horizonMonths, LEAST_MONTHS, MOST_MONTHS);
        within(purchaseMarginBp, 0, ALL_BP);
        if (note == null || note.isBlank()) {
            throw new BusinessException("error.value.note");
        }
    }

    public LtvSetting by(String author, Instant when) {
        return new LtvSetting(
                null,
                historicPercent,
                currentPercent,
                potentialPercent,
                discountBp,
                horizonMonths,
                purchaseMarginBp,
                note,
                author,
                when);
    }

    private static void within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new BusinessException("error.value.bounds", value, least, most);
        }
    }
}
