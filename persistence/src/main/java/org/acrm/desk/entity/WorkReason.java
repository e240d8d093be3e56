package org.acrm.desk.entity;

/** Why a customer is on the worklist. */
public enum WorkReason {
    CHURN,
    MATURING,
    COMPLAINT,
    INFLOW,
    FIRST_CALL
}
