package org.acrm.intake.entity;

/** Why one row was not saved. */
public enum RejectReason {
    MISSING,
    BAD_DATE,
    BAD_NUMBER,
    BAD_CODE,
    TOO_LONG,
    HALF_ROW,
    UNKNOWN_REFERENCE,
    DUPLICATE_KEY,
    /** It is about somebody who was erased. */
    ERASED
}
