package org.acrm.fact.entity;

/** What words do for a fact. */
public enum PhraseRole {
    /** They say it. */
    SAYS,
    /** They deny it, or speak of what is not so yet. */
    DENIES,
    /** They speak of somebody else. */
    OTHERS,
    /** A longer expression in which words that say it mean something else. */
    EXCLUDES
}
