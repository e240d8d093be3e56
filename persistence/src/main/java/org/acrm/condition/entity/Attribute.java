package org.acrm.condition.entity;

import java.io.Serializable;

/**
 * Something a subject knows of its rows.
 *
 * @param name in lower snake case; label keys and documents use it
 * @param expression SQL over the subject's alias and, where it needs one, {@code join}
 * @param join the table beside the subject's of which alone {@code expression} speaks; null for none
 */
public record Attribute(String name, AttributeType type, String expression, Join join, Secrecy secrecy)
        implements Serializable {

    public static Attribute text(String name, String expression) {
        return new Attribute(name, AttributeType.TEXT, expression, null, Secrecy.OPEN);
    }

    public static Attribute number(String name, String expression) {
        return new Attribute(name, AttributeType.NUMBER, expression, null, Secrecy.OPEN);
    }

    public static Attribute date(String name, String expression) {
        return new Attribute(name, AttributeType.DATE, expression, null, Secrecy.OPEN);
    }

    public Attribute joining(Join table) {
        return new Attribute(name, type, expression, table, secrecy);
    }

    public Attribute masked(Secrecy as) {
        return new Attribute(name, type, expression, join, as);
    }
}
