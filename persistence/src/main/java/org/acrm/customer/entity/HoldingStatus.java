package org.acrm.customer.entity;

/** How a holding stands. */
public enum HoldingStatus {
    ACTIVE,
    CLOSED,
    ARREARS
}
