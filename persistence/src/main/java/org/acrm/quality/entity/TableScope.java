package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.Instant;

/** Whose a table is, and what the work on its quality covers; all but the subject null while nobody said so. */
public record TableScope(String subject, String owner, String note, String by, Instant at) implements Serializable {

    public static TableScope unowned(String subject) {
        return new TableScope(subject, null, null, null, null);
    }

    public boolean owned() {
        return owner != null;
    }
}
