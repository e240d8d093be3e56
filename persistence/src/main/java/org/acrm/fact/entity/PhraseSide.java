package org.acrm.fact.entity;

/** Where words that speak against a fact stand. */
public enum PhraseSide {
    BEFORE,
    AFTER
}
