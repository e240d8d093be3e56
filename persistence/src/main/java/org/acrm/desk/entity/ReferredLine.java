package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/**
 * A customer who came through another.
 *
 * @param referrerId null where the referrer is not in the reader's sight
 * @param contribution in a year; null where nothing is known
 */
public record ReferredLine(
        long id,
        String number,
        String name,
        String language,
        String branch,
        LocalDate since,
        Long referrerId,
        String referrerName,
        String referrerLanguage,
        Money contribution)
        implements Serializable {

    public ReferredLine withNames(String shown, String referrerShown) {
        return new ReferredLine(
                id, number, shown, language, branch, since, referrerId, referrerShown, referrerLanguage, contribution);
    }
}
