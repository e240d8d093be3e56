package org.acrm.segment.entity;

import java.io.Serializable;

/**
 * The name by which a definition speaks of an attribute; of one that is asked with a day or with a number of days, both together, such as
 * {@code grade_at__20260831}.
 *
 * @param parameter null for none
 */
public record AttributeName(String base, String parameter) implements Serializable {

    private static final String BETWEEN = "__";

    public static AttributeName of(String written) {
        int at = written.indexOf(BETWEEN);
        return at < 0
                ? new AttributeName(written, null)
                : new AttributeName(written.substring(0, at), written.substring(at + BETWEEN.length()));
    }

    @Override
    public String toString() {
        return parameter == null ? base : base + BETWEEN + parameter;
    }
}
