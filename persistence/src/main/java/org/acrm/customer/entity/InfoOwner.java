package org.acrm.customer.entity;

/** The part of the bank that answers for an item. */
public enum InfoOwner {
    RETAIL_BANKING,
    CORPORATE_BANKING,
    FINANCIAL_MARKETS,
    MARKETING,
    RISK,
    CUSTOMER_SERVICE,
    DATA_MANAGEMENT,
    COMPLIANCE
}
