package org.acrm.value.entity;

import java.io.Serializable;

/**
 * How far membership covers the customers on two dates: card members among all who hold anything.
 *
 * @param holdersWas on the earlier date
 */
public record Coverage(long holdersWas, long membersWas, long holders, long members) implements Serializable {

    /** Null where nobody held anything. */
    public Double before() {
        return holdersWas == 0 ? null : Double.valueOf((double) membersWas / holdersWas);
    }

    public Double now() {
        return holders == 0 ? null : Double.valueOf((double) members / holders);
    }

    /** Null where one of the two is not known. */
    public Double change() {
        return before() == null || now() == null ? null : Double.valueOf(now() - before());
    }
}
