package org.acrm.fact.entity;

import java.io.Serializable;

/**
 * A phrase in force, in the list of a fact or of those that concern all facts.
 *
 * @param texts in which it weighs most, counted no further than one beyond {@link #COUNTED}
 */
public record PhraseLine(
        long id,
        String language,
        String words,
        PhraseRole role,
        Long weight,
        PhraseSide side,
        Long reach,
        int sinceVersion,
        long texts)
        implements Serializable {

    public static final long COUNTED = 1000;

    /** Whether there are more texts than were counted. */
    public boolean many() {
        return texts > COUNTED;
    }

    public long counted() {
        return Math.min(texts, COUNTED);
    }
}
