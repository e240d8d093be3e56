package org.acrm.identity.kernel;

/**
 * A pair of records that an earlier run has found, and what became of it.
 *
 * @param left row of one record
 * @param right row of the other
 * @param state of it
 */
public record KnownPair(long id, int left, int right, State state) {

    /** What became of a pair. */
    public enum State {
        /** Waits for a steward. */
        OPEN,
        MERGED,
        /** Never to be put together. */
        APART,
        /** The records were changed and are no longer alike. */
        GONE
    }
}
