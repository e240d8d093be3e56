package org.acrm.customer.entity;

import jakarta.persistence.Query;
import java.time.LocalDate;

/** The customers of {@code fromId <= id < toId} on a business date: one chunk of a night's step. */
public record CustomerRange(LocalDate date, long fromId, long toId) {

    Query bind(Query query) {
        return query.setParameter("fromId", fromId).setParameter("toId", toId);
    }
}
