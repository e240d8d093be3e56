package org.acrm.fact.service;

import java.io.Serializable;
import java.util.List;
import org.acrm.fact.entity.PhraseRole;

/**
 * What the rules make of a text that somebody tries.
 *
 * @param facts what it would be evidence of, the surest first
 * @param places where facts are said, those that do not count too
 */
public record TriedText(List<TriedFact> facts, List<TriedPlace> places) implements Serializable {

    /** @param strength in a hundred */
    public record TriedFact(String label, int strength) implements Serializable {}

    /**
     * A phrase in the text.
     *
     * @param against the words for which it does not count; null where it counts
     * @param role what those words do
     */
    public record TriedPlace(
            String label, String before, String marked, String after, int weight, String against, PhraseRole role)
            implements Serializable {}
}
