package org.acrm.fact.entity;

/** Part of life that a fact belongs to. */
public enum FactTopic {
    FAMILY,
    HOME,
    WORK,
    MONEY,
    TRAVEL,
    RELATIONSHIP
}
