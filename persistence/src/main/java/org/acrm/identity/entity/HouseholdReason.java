package org.acrm.identity.entity;

/** What joins somebody who lives at an address to another who does. The strongest counts. */
public enum HouseholdReason {
    /** The source says that they are a family. */
    RELATIONSHIP,
    /** One has a role in a holding of the other. */
    HOLDING,
    FAMILY_NAME
}
