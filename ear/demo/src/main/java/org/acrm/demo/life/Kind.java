package org.acrm.demo.life;

/** The four customer kinds. */
public enum Kind {
    RETAIL,
    CORPORATE,
    INTERBANK,
    PROSPECT
}
