package org.acrm.maturity.entity;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** An edition in the list of editions. @param note what was new in it; null for the shipped one and for a draft @param since when it was drafted or released */
public record EditionLine(long id, int edition, ModelState state, String note, OffsetDateTime since, int version)
        implements Serializable {

    public boolean draft() {
        return state == ModelState.DRAFT;
    }
}
