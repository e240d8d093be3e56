package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.Instant;

/** A state that a node of the catalogue had, and who ended it. @param rules codes of the rules that were attached, with commas between */
public record InfoFormerState(
        int version,
        String labelEn,
        String labelZh,
        String labelKo,
        String source,
        String rules,
        String owner,
        String sensitivity,
        int ordinal,
        boolean shown,
        Instant from,
        Instant to,
        String endedBy)
        implements Serializable {

    public String label(String language) {
        return switch (language) {
            case "zh" -> labelZh;
            case "ko" -> labelKo;
            default -> labelEn;
        };
    }
}
