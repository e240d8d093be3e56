package org.acrm.desk.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.acrm.customer.entity.InfoMoment;

/**
 * The day that a worklist and a customer's page are for: the morning after the published night, or for a customer's page that of an
 * earlier night.
 *
 * @param shown the business date of that night
 * @param currency the bank's base currency
 * @param known what was recorded later is left out
 */
public record WorkingDay(LocalDate shown, String currency, Instant known) implements Serializable {

    /** 6 on the last day, 1 with 25 days left: what cannot wait comes first. */
    static final String URGENCY = "30.0 / (case when " + WorklistQueries.DUE + " > :workday then " + WorklistQueries.DUE
            + " - cast(:workday as date) else 0 end + 5)";

    /** The morning after the published night. */
    public WorkingDay(LocalDate shown, String currency) {
        this(shown, currency, InfoMoment.NOW);
    }

    /** Whether the page looks back. */
    public boolean past() {
        return !known.equals(InfoMoment.NOW);
    }

    public LocalDate workday() {
        return shown.plusDays(1);
    }

    public InfoMoment moment() {
        return new InfoMoment(shown, known, currency);
    }

    Query bind(Query query) {
        return query.setParameter("shown", shown).setParameter("workday", workday());
    }
}
