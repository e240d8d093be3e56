package org.acrm.desk.entity;

/** Why an occasion does not suit a customer; the five reasons that a person chooses from. */
public enum Dismissal {
    ALREADY_SOLVED,
    WRONG_DATA,
    NO_INTEREST,
    DO_NOT_DISTURB,
    OTHER
}
