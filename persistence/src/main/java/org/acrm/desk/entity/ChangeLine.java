package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A golden field that changed.
 *
 * @param field its column
 * @param personal whether its values are about a person
 */
public record ChangeLine(Instant at, String field, String before, String after, boolean personal)
        implements Serializable {

    public ChangeLine withValues(String shownBefore, String shownAfter) {
        return new ChangeLine(at, field, shownBefore, shownAfter, personal);
    }
}
