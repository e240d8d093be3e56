package org.acrm.value.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/**
 * A customer who has been still for half a year.
 *
 * @param lastActive null where nothing was ever booked
 * @param logins within the last 90 days
 */
public record DormantLine(
        long id,
        String number,
        String name,
        String language,
        String branch,
        LocalDate lastActive,
        long logins,
        Money assets,
        String grade)
        implements Serializable {

    public DormantLine named(String other) {
        return new DormantLine(id, number, other, language, branch, lastActive, logins, assets, grade);
    }
}
