package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;

/** Which customers a list of holders shows. @param age null for any */
public record HolderFilter(ProductChoice what, Who who, AgeBand age) implements Serializable {

    /** How a customer stands to what was chosen. */
    public enum Who {
        /** Holds it on the day that is shown. */
        HOLDS(Holders.exists("%s and " + Holders.OPEN)),
        /** Does not hold it on that day. */
        LACKS("not " + Holders.exists("%s and " + Holders.OPEN)),
        /** Began to hold one in the period. */
        BOUGHT(Holders.exists("%s and " + Holders.BEGUN)),
        /** Began in the period, and had never held it before. */
        NEW(Holders.exists("%1$s and " + Holders.BEGUN) + " and not "
                + Holders.exists("%1$s and (h.opened_on is null or h.opened_on <= :from)"));

        private final String condition;

        Who(String condition) {
            this.condition = condition;
        }

        String condition(ProductChoice what) {
            return condition.formatted(what.condition("w"));
        }

        boolean inPeriod() {
            return this == BOUGHT || this == NEW;
        }
    }

    String condition(ValueSight sight) {
        String aged = age == null ? "" : " and " + AgeBand.named("c.birth_date", sight.shown()) + " = :age";
        return Holders.MEMBER + who.condition(what) + aged + " and " + sight.condition("c");
    }

    <Q extends Query> Q bind(Q query) {
        if (age != null) {
            query.setParameter("age", age.name());
        }
        return what.bind(query);
    }
}
