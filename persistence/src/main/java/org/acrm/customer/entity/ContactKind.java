package org.acrm.customer.entity;

/** Ways to reach a customer. */
public enum ContactKind {
    MOBILE,
    EMAIL,
    ADDRESS
}
