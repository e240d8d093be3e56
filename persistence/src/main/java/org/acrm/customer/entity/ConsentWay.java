package org.acrm.customer.entity;

/** How a customer told the bank. */
public enum ConsentWay {
    IN_PERSON,
    CALL,
    LETTER
}
