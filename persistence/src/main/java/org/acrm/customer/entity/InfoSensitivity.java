package org.acrm.customer.entity;

/** Who sees an item in clear: everybody in whose sight the customer is, or only whoever may see personal data unmasked. */
public enum InfoSensitivity {
    OPEN,
    /** Masked in part for the others. */
    PERSONAL,
    /** Not even in part for the others. */
    CONFIDENTIAL
}
