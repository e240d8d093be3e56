package org.acrm.access.entity;

/** For whom a list view is kept. */
public enum ViewAudience {
    OWN,
    /** Everyone whose post lies in the branch of who keeps it, or below. */
    TEAM,
    /** The same people; the list opens with it where nothing else is asked. The nearest branch's goes before those above. */
    STANDARD
}
