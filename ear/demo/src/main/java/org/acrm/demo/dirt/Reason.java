package org.acrm.demo.dirt;

/** Why a correct import rejects a row; a row has the first reason that applies. */
public enum Reason {
    MISSING,
    BAD_DATE,
    BAD_NUMBER,
    BAD_CODE,
    TOO_LONG,
    UNKNOWN_REFERENCE,
    DUPLICATE_KEY
}
