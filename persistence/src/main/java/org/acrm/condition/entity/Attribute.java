package org.acrm.condition.entity;

import java.io.Serializable;

/**
 * Something a subject knows of its rows.
 *
 * @param name in lower snake case; label keys and documents use it
 * @param expression SQL over the subject's alias and, where it needs one, {@code join}
 * @param join SQL that is put behind the subject's table when the attribute is used; empty for none
 */
public record Attribute(String name, AttributeType type, String expression, String join, Secrecy secrecy)
        implements Serializable {

    public static Attribute text(String name, String expression) {
        return new Attribute(name, AttributeType.TEXT, expression, "", Secrecy.OPEN);
    }

    public static Attribute number(String name, String expression) {
        return new Attribute(name, AttributeType.NUMBER, expression, "", Secrecy.OPEN);
    }

    public static Attribute date(String name, String expression) {
        return new Attribute(name, AttributeType.DATE, expression, "", Secrecy.OPEN);
    }

    public Attribute joining(String sql) {
        return new Attribute(name, type, expression, sql, secrecy);
    }

    public Attribute masked(Secrecy as) {
        return new Attribute(name, type, expression, join, as);
    }
}
