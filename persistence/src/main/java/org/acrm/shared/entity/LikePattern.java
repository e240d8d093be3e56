package org.acrm.shared.entity;

/** Patterns for SQL's {@code like} in which the wildcards of a text stand for themselves. */
public final class LikePattern {

    /** Stands behind the parameter in the statement. */
    public static final String ESCAPE = " escape '!'";

    private LikePattern() {}

    public static String beginningWith(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
