package org.acrm.condition.entity;

import java.util.List;

/** Several conditions as one SQL condition. */
final class Joined {

    private Joined() {}

    static void sql(SqlText sql, List<Condition> conditions, String word, String ofNone) {
        sql.add("(");
        if (conditions.isEmpty()) {
            sql.add(ofNone);
        }
        for (int i = 0; i < conditions.size(); i++) {
            sql.add(i == 0 ? "" : word).add(conditions.get(i));
        }
        sql.add(")");
    }
}
