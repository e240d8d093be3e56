package org.acrm.fact.kernel;

/**
 * Words that say something of a fact. A star at the begin or end of Latin words lets them go on there: {@code neighbo*}.
 *
 * @param id the bank's own number of the phrase
 * @param kind which fact; {@link #ANY} for what concerns all of them
 * @param weight of a sign: how far it is believed, 1 to 99 in a hundred
 * @param reach of what speaks against: at most how many characters lie between it and the sign
 */
public record Phrase(long id, long kind, String words, Part part, int weight, int reach) {

    public static final long ANY = 0;

    public enum Part {
        /** Says the fact. */
        SIGN,
        /** A longer expression around a sign that has nothing to do with the fact. */
        EXCLUSION,
        /** Denies a sign after it, or says that it is somebody else's. */
        BEFORE,
        /** The same of a sign before it. */
        AFTER
    }

    boolean concerns(Phrase sign) {
        return kind == ANY || kind == sign.kind;
    }
}
