package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Map;

/** A node of the catalogue as it is read. */
public record InfoLine(
        long id,
        CustomerKind kind,
        InfoDepth depth,
        Long parentId,
        String attribute,
        InfoOwner owner,
        InfoSensitivity sensitivity,
        int ordinal,
        boolean shown,
        Map<String, String> labels,
        int version,
        OffsetDateTime recordedAt,
        String changedBy)
        implements Serializable {

    /** English where there is none in the language. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.get("en"));
    }

    public boolean item() {
        return depth == InfoDepth.ITEM;
    }
}
