package org.acrm.maturity.entity;

/** Whose words a level text is in. */
public enum WordingOrigin {
    /** Word by word the published model's. */
    SOURCE,
    /** Shipped, where the published model says nothing. */
    PRODUCT,
    /** Said by an administrator of the bank. */
    BANK
}
