package org.acrm.customer.entity;

/** The three levels of the information catalogue (SCV-01). */
public enum InfoDepth {
    CLASS,
    SUBCLASS,
    ITEM;

    /** What may stand below, itself at the bottom. */
    public InfoDepth below() {
        return this == CLASS ? SUBCLASS : ITEM;
    }
}
