package org.acrm.desk.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/**
 * A customer as a line of a list.
 *
 * @param contribution what the customer brings in a year
 * @param probability of churn, estimated; null where no model has scored the customer, and where it is withheld
 * @param withheld whether the customer's data are too poor for an estimate
 */
public record CustomerLine(
        long id,
        String number,
        String name,
        String latinName,
        String language,
        String kind,
        String branch,
        String grade,
        Money contribution,
        Money assets,
        String risk,
        BigDecimal probability,
        String band,
        LocalDate lastActiveOn,
        boolean withheld)
        implements Serializable {

    public CustomerLine withNames(String newName, String newLatinName) {
        return new CustomerLine(
                id,
                number,
                newName,
                newLatinName,
                language,
                kind,
                branch,
                grade,
                contribution,
                assets,
                risk,
                probability,
                band,
                lastActiveOn,
                withheld);
    }
}
