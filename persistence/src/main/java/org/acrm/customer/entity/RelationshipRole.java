package org.acrm.customer.entity;

/** What a contact person means for a sale to the company (SCV-04). */
public enum RelationshipRole {
    DECISION_MAKER,
    USER,
    INFLUENCER,
    GUARANTOR
}
