package org.acrm.condition.entity;

import java.io.Serializable;

/**
 * Another table beside a subject's: at most one of its rows belongs to a row of the subject.
 *
 * @param relation table or query with its alias
 * @param key SQL of the value by which its rows are found, of that alias alone
 * @param on SQL of the same value in the subject's row, of the subject's alias alone
 * @param numbered whether that value is a number
 */
public record Join(String relation, String key, String on, boolean numbered) implements Serializable {

    public static Join byNumber(String relation, String key, String on) {
        return new Join(relation, key, on, true);
    }

    public static Join byText(String relation, String key, String on) {
        return new Join(relation, key, on, false);
    }

    public String sql() {
        return "left join " + relation + " on " + key + " = " + on;
    }
}
