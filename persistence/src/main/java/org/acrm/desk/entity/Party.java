package org.acrm.desk.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * Somebody who is tied to a customer.
 *
 * @param inSight whether the reader may see more of the customer than the branch
 * @param contribution what the customer brings in a year; null where nothing is known or the customer is not in sight
 */
public record Party(
        long id,
        String name,
        String latinName,
        String language,
        String kind,
        String branch,
        boolean inSight,
        String grade,
        Money contribution,
        Money assets)
        implements Serializable {

    public Party withNames(String newName, String newLatinName) {
        return new Party(id, newName, newLatinName, language, kind, branch, inSight, grade, contribution, assets);
    }
}
