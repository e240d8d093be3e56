package org.acrm.value.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * A customer in a list of lifetime values.
 *
 * @param product label of the main one
 * @param alivePercent probability of still buying; null where the model says nothing of the customer
 */
public record LtvLine(
        long id,
        String number,
        String name,
        String language,
        String kind,
        String branch,
        String product,
        String grade,
        Money historic,
        Money current,
        Money potential,
        Money total,
        Long alivePercent)
        implements Serializable {

    private static final double ALL = 100;

    /** Null where it is not known. */
    public Double alive() {
        return alivePercent == null ? null : alivePercent / ALL;
    }

    public LtvLine withName(String shown) {
        return new LtvLine(
                id,
                number,
                shown,
                language,
                kind,
                branch,
                product,
                grade,
                historic,
                current,
                potential,
                total,
                alivePercent);
    }
}
