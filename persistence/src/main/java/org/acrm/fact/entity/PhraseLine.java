package org.acrm.fact.entity;

import java.io.Serializable;

/** A phrase in force, in the list of a fact or of those that concern all facts. */
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
        implements Serializable {}
