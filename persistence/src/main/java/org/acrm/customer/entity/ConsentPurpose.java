package org.acrm.customer.entity;

/** What a customer allows a channel for. Delivered files know marketing only. */
public enum ConsentPurpose {
    MARKETING,
    SURVEY
}
