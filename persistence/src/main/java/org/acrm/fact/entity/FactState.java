package org.acrm.fact.entity;

/** How the bank comes to a fact. */
public enum FactState {
    INFERRED,
    CONFIRMED
}
