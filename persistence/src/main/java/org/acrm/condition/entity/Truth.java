package org.acrm.condition.entity;

/** SQL's three truth values. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
