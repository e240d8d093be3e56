package org.acrm.desk.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The day that a worklist and a customer's page are for: the morning after the published night.
 *
 * @param shown the published business date
 * @param currency the bank's base currency
 */
public record WorkingDay(LocalDate shown, String currency) implements Serializable {

    /** 6 on the last day, 1 with 25 days left: what cannot wait comes first. */
    static final String URGENCY = "30.0 / (case when " + WorklistQueries.DUE + " > :workday then " + WorklistQueries.DUE
            + " - cast(:workday as date) else 0 end + 5)";

    public LocalDate workday() {
        return shown.plusDays(1);
    }

    Query bind(Query query) {
        return query.setParameter("shown", shown).setParameter("workday", workday());
    }
}
