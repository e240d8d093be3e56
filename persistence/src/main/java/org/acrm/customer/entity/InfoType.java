package org.acrm.customer.entity;

/** What kind of value an attribute has, which decides how it is written. */
public enum InfoType {
    TEXT,
    /** A constant with words of a family of the bundle. */
    CODE,
    DATE,
    MOMENT,
    NUMBER,
    /** Minor units of the bank's base currency. */
    MONEY,
    /** A share of one that a model estimates. */
    ESTIMATE,
    /** Whether the customer allows something; null where nobody knows. */
    ALLOWED
}
