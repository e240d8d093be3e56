package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;

/**
 * Which of the customers of two dates a list shows.
 *
 * @param cell where they stand on the later date
 */
public record MoverFilter(Move move, RfmChoice cell) implements Serializable {

    public MoverFilter(Move move) {
        this(move, RfmChoice.ANY);
    }

    /** For the audit. */
    @Override
    public String toString() {
        return cell.any() ? move.toString() : move + " " + cell;
    }

    String condition(MoveSight sight) {
        return at(sight.by().standing("a"), "a", move.was(), Move.JOINED, "was")
                + at(sight.by().standing("b"), "b", move.now(), Move.LEFT, "now")
                + cell.condition("c");
    }

    private static String at(String standing, String alias, String end, String outside, String parameter) {
        if (end.equals(Move.ANY)) {
            return "";
        }
        return end.equals(outside) ? " and " + alias + ".customer_id is null" : " and " + standing + " = :" + parameter;
    }

    <Q extends Query> Q bind(Q query) {
        if (!move.was().equals(Move.ANY) && !move.was().equals(Move.JOINED)) {
            query.setParameter("was", move.was());
        }
        if (!move.now().equals(Move.ANY) && !move.now().equals(Move.LEFT)) {
            query.setParameter("now", move.now());
        }
        cell.bind(query);
        return query;
    }
}
