package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Two dates between which a reader looks at movement.
 *
 * @param from the earlier date
 * @param to the later date, and of whom
 */
public record MoveSight(LocalDate from, ValueSight to, MoveBy by) implements Serializable {

    /** Customers who stood anywhere on one of the dates, with what they were worth on both. */
    String customers() {
        String standings =
                " left join %1$s %2$s on %2$s.customer_id = c.id and %2$s.valid_from <= %3$s and %2$s.valid_to > %3$s";
        String worth = by == MoveBy.GRADE
                ? ""
                : standings.formatted("value_grade", "ga", ":from")
                        + standings.formatted("value_grade", "gb", ":shown");
        return " from customer_customer c" + standings.formatted(by.table(), "a", ":from")
                + standings.formatted(by.table(), "b", ":shown") + worth
                + " where (a.customer_id is not null or b.customer_id is not null) and " + to.condition("c");
    }

    /** Alias of the row that tells what a customer was worth. */
    String worthThen() {
        return by == MoveBy.GRADE ? "a" : "ga";
    }

    String worthNow() {
        return by == MoveBy.GRADE ? "b" : "gb";
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("from", from);
        return to.bind(query);
    }
}
