package org.acrm.fact.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** Evidence by the keys of its source, without a word of it. */
public record FoundText(
        long id,
        TextSource source,
        String textKey,
        String customerKey,
        String kind,
        LocalDate day,
        String phrase,
        int strength)
        implements Serializable {}
