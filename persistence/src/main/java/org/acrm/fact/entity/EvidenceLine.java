package org.acrm.fact.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A text that speaks of a fact.
 *
 * @param before the passage up to the phrase; {@code marked} the phrase as it was written; {@code after} the rest
 * @param masked whether the reader may not see the words
 * @param rejected whether a colleague has rejected it
 */
public record EvidenceLine(
        long id,
        long kindId,
        TextSource source,
        String textKey,
        LocalDate day,
        String phrase,
        int strength,
        String before,
        String marked,
        String after,
        boolean masked,
        boolean rejected)
        implements Serializable {

    public EvidenceLine withoutWords() {
        return new EvidenceLine(id, kindId, source, textKey, day, null, strength, null, null, null, true, rejected);
    }

    public String passage() {
        return masked ? null : before + marked + after;
    }
}
