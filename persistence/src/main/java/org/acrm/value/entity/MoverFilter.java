package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;

/**
 * Which of the customers of two dates a list shows.
 *
 * @param recency fifth on the later date; null for any
 * @param frequency fifth on the later date; null for any
 */
public record MoverFilter(Move move, Integer recency, Integer frequency) implements Serializable {

    /** For the audit. */
    @Override
    public String toString() {
        return move + (cell() ? " R" + recency + " F" + frequency : "");
    }

    String condition(MoveSight sight) {
        return at(sight.by().standing("a"), "a", move.was(), Move.JOINED, "was")
                + at(sight.by().standing("b"), "b", move.now(), Move.LEFT, "now")
                + (cell()
                        ? " and exists (select 1 from value_rfm v where v.customer_id = c.id and v.valid_from <= :shown"
                                + " and v.valid_to > :shown and v.recency = :recency and v.frequency = :frequency)"
                        : "");
    }

    private static String at(String standing, String alias, String end, String outside, String parameter) {
        if (end.equals(Move.ANY)) {
            return "";
        }
        return end.equals(outside) ? " and " + alias + ".customer_id is null" : " and " + standing + " = :" + parameter;
    }

    private boolean cell() {
        return recency != null && frequency != null;
    }

    <Q extends Query> Q bind(Q query) {
        if (!move.was().equals(Move.ANY) && !move.was().equals(Move.JOINED)) {
            query.setParameter("was", move.was());
        }
        if (!move.now().equals(Move.ANY) && !move.now().equals(Move.LEFT)) {
            query.setParameter("now", move.now());
        }
        if (cell()) {
            query.setParameter("recency", recency).setParameter("frequency", frequency);
        }
        return query;
    }
}
