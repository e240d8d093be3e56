package org.acrm.product.entity;

/** What a product is to the bank's books. */
public enum ProductKind {
    CURRENT,
    SAVINGS,
    TIME_DEPOSIT,
    LOAN,
    MORTGAGE,
    CREDIT_CARD,
    FUND,
    INSURANCE,
    TRADE,
    PLACEMENT
}
