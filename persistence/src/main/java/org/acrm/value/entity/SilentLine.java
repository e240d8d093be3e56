package org.acrm.value.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/**
 * A customer in the list of a band of the rhythm.
 *
 * @param cycleDays mean days between active days; null where the rhythm is unknown
 * @param visitedOn the last login to the bank's pages; null where there was none
 * @param complainedOn when the last complaint came; null where there was none
 * @param signals how many of the two happened in the last 90 days: whoever sent one is contacted first
 * @param reachable whether marketing may address the customer
 */
public record SilentLine(
        long id,
        String number,
        String name,
        String language,
        String kind,
        String branch,
        Long cycleDays,
        LocalDate lastActive,
        LocalDate visitedOn,
        LocalDate complainedOn,
        int signals,
        Money contribution,
        boolean reachable)
        implements Serializable {

    public SilentLine withName(String shown) {
        return new SilentLine(
                id,
                number,
                shown,
                language,
                kind,
                branch,
                cycleDays,
                lastActive,
                visitedOn,
                complainedOn,
                signals,
                contribution,
                reachable);
    }
}
