package org.acrm.value.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * A customer in a list of movers.
 *
 * @param was where the customer stood; null where nowhere
 * @param now where the customer stands; null where nowhere any more
 * @param reachable whether marketing may address the customer
 */
public record MoverLine(
        long id,
        String number,
        String name,
        String language,
        String kind,
        String branch,
        String was,
        String now,
        Money contributionWas,
        Money contribution,
        Money assetsWas,
        Money assets,
        boolean reachable)
        implements Serializable {

    public MoverLine withName(String shown) {
        return new MoverLine(
                id,
                number,
                shown,
                language,
                kind,
                branch,
                was,
                now,
                contributionWas,
                contribution,
                assetsWas,
                assets,
                reachable);
    }
}
