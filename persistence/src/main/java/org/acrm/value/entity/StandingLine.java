package org.acrm.value.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/**
 * A customer who has been still for half a year, or has left.
 *
 * @param lastActive null where nothing was ever booked
 * @param leftOn when the last holding was closed; null where nobody knows, and of those who hold something
 * @param logins within the last 90 days
 * @param grade the last that the customer had
 * @param contribution a year's, as long as there was that grade
 * @param reachable whether marketing may address the customer
 */
public record StandingLine(
        long id,
        String number,
        String name,
        String language,
        String kind,
        String branch,
        LocalDate lastActive,
        LocalDate leftOn,
        long logins,
        Money assets,
        String grade,
        Money contribution,
        boolean reachable)
        implements Serializable {

    public StandingLine withName(String shown) {
        return new StandingLine(
                id,
                number,
                shown,
                language,
                kind,
                branch,
                lastActive,
                leftOn,
                logins,
                assets,
                grade,
                contribution,
                reachable);
    }
}
