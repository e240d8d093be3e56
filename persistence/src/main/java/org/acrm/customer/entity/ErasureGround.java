package org.acrm.customer.entity;

/** Why somebody is erased. */
public enum ErasureGround {
    /** The person asked for it. */
    REQUEST,
    /** The time for which the bank must keep the data is over. */
    RETENTION_OVER,
    /** The data should never have been taken in. */
    UNLAWFUL
}
