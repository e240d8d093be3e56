package org.acrm.value.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * A customer in a list of holders of a product, or of those who lack it.
 *
 * @param grade null where the customer has none on the day that is shown
 * @param reachable whether marketing may address the customer
 */
public record HolderLine(
        long id,
        String number,
        String name,
        String language,
        String kind,
        String branch,
        String grade,
        Money contribution,
        Money assets,
        boolean reachable)
        implements Serializable {

    public HolderLine withName(String shown) {
        return new HolderLine(id, number, shown, language, kind, branch, grade, contribution, assets, reachable);
    }
}
