package org.acrm.fact.kernel;

/**
 * A place at which a fact is said.
 *
 * @param from where in the shown text it begins; {@code to} is exclusive
 * @param against the phrase for which it does not count: denied, somebody else's, or part of another expression; null where it counts
 */
public record Sign(Phrase phrase, int from, int to, Phrase against) {

    public boolean counts() {
        return against == null;
    }
}
