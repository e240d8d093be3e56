package org.acrm.fact.entity;

/** What a colleague knows of a fact. */
public enum Verdict {
    CONFIRMED,
    REJECTED
}
