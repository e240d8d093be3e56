package org.acrm.condition.entity;

/** Which kind of personal value an attribute is, and so how it is masked. */
public enum Secrecy {
    OPEN,
    NAME,
    ID_NUMBER,
    /** A telephone number, an e-mail address or a postal one. */
    CONTACT,
    /** Nothing of it is shown. */
    CLOSED
}
