package org.acrm.desk.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/**
 * An item as a line of the worklist.
 *
 * @param value what is at stake in a year
 * @param probability null where it rests on a score that is withheld
 * @param arguments of the sentence of the reason, a JSON array
 */
public record WorkItemLine(
        long id,
        WorkReason reason,
        WorkState state,
        LocalDate dueOn,
        Money value,
        BigDecimal probability,
        String arguments,
        long customerId,
        String name,
        String latinName,
        String language,
        String kind,
        String branch,
        String grade,
        boolean withheld)
        implements Serializable {

    public WorkItemLine withNames(String newName, String newLatinName) {
        return new WorkItemLine(
                id,
                reason,
                state,
                dueOn,
                value,
                probability,
                arguments,
                customerId,
                newName,
                newLatinName,
                language,
                kind,
                branch,
                grade,
                withheld);
    }
}
