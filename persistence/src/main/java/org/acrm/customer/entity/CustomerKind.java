package org.acrm.customer.entity;

/** The four kinds of customers (SCV-01). */
public enum CustomerKind {
    RETAIL,
    CORPORATE,
    INTERBANK,
    PROSPECT
}
