package org.acrm.fact.entity;

/** Why a fact is not so. */
public enum RejectionReason {
    NOT_TRUE,
    OTHER_PERSON,
    OUTDATED,
    MISREAD,
    OTHER
}
