package org.acrm.value.entity;

/** The three blocks of the printed layouts (DEC-01..03): everybody, and everybody again by {@link MemberType}. */
public enum MemberBlock {
    ALL,
    CARD,
    ORDINARY
}
