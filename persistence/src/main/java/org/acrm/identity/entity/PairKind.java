package org.acrm.identity.entity;

/** Whose records are matched with each other. */
public enum PairKind {
    /** Retail customers and prospects that are people. */
    PERSON,
    /** Companies and banks, and prospects that are companies. */
    COMPANY
}
