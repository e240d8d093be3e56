package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

/**
 * A node of the catalogue as it is read.
 *
 * @param source the system that is to deliver an item; null where nobody said it
 * @param rules ids of the rules of data quality that are attached to it
 */
public record InfoLine(
        long id,
        CustomerKind kind,
        InfoDepth depth,
        Long parentId,
        String attribute,
        String source,
        Set<Long> rules,
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
