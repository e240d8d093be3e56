package org.acrm.customer.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * As of when a customer is looked at.
 *
 * @param shown business date on which derived rows are valid
 * @param known what was recorded later was not known then
 * @param base the bank's base currency
 */
public record InfoMoment(LocalDate shown, Instant known, String base) implements Serializable {

    /** Later than anything that is recorded: for what holds now. */
    public static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

    /** Sets those of the three parameters that the statement names. */
    public <Q extends Query> Q bind(Q query, String sql) {
        if (sql.contains(":shown")) {
            query.setParameter("shown", shown);
        }
        if (sql.contains(":known")) {
            query.setParameter("known", OffsetDateTime.ofInstant(known, ZoneOffset.UTC));
        }
        if (sql.contains(":base")) {
            query.setParameter("base", base);
        }
        return query;
    }
}
