package org.acrm.identity.entity;

/** Why a record gives a value. The first six decide; the others say that nothing had to be, or could be, decided. */
public enum SurvivorshipRule {
    /** A steward chose the record. */
    MANUAL,
    /** Its source is trusted more. */
    SOURCE_RANK,
    /** Its source changed it later. */
    MOST_RECENT,
    /** It says more; a customer says more than a prospect. */
    MOST_COMPLETE,
    /** The earliest of all dates. */
    EARLIEST,
    /** The latest of all dates; none at all is later than any. */
    LATEST,
    /** No other record has a value. */
    ONLY,
    /** All records have the same. */
    SAME,
    /** No rule decides: the record that the bank has had for longest. */
    FIRST_KNOWN
}
