package org.acrm.desk.service;

/** On which way somebody of the bank spoke with a customer; the names are those of delivered interactions. */
public enum ContactChannel {
    CALL,
    BRANCH,
    EMAIL,
    SMS
}
