package org.acrm.identity.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One line of the list of pairs.
 *
 * @param weight in bits
 * @param decidedBy pseudonym; null where nobody or a night has decided
 */
public record PairLine(
        long id,
        PairKind kind,
        PairState state,
        BigDecimal weight,
        Side left,
        Side right,
        Instant decidedAt,
        String decidedBy,
        String note)
        implements Serializable {

    /** What tells one record from the other at a glance. */
    public record Side(long customerId, String source, String key, String name, String latinName, String language)
            implements Serializable {

        public Side withNames(String shown, String latin) {
            return new Side(customerId, source, key, shown, latin, language);
        }
    }

    public PairLine withSides(Side one, Side other) {
        return new PairLine(id, kind, state, weight, one, other, decidedAt, decidedBy, note);
    }
}
