package org.acrm.customer.entity;

/** What a customer is to a holding. */
public enum RoleKind {
    OWNER,
    AUTHORISED_USER,
    GUARANTOR
}
