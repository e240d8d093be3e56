package org.acrm.desk.service;

/** How a contact ended. */
public enum ContactOutcome {
    INTERESTED,
    NOT_INTERESTED,
    SOLVED,
    NOT_REACHED
}
