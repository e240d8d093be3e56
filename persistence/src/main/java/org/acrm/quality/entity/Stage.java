package org.acrm.quality.entity;

import java.util.Locale;

/** The four stages of the work on data quality (DQ-01), each with what waits there: tables at the first, rules at the others. */
public enum Stage {
    /** Nobody owns the table yet, or has said what the work on it covers. */
    INITIATE("not exists (select 1 from quality_scope z where z.subject = r.subject)"),
    /** Written, but nobody else agreed yet, or no check asked it yet. */
    DEFINE("q.rule_id is null"),
    /** Fails, and nobody has taken it in hand. */
    ASSESS("f.state in ('NEW', 'REOPENED')"),
    /** In somebody's hand until a day. */
    CORRECT("f.state = 'ACKNOWLEDGED'");

    private final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    /** SQL over rule {@code r}, its result {@code q} and its finding {@code f}. */
    String condition() {
        return condition;
    }

    String column() {
        return "at_" + name().toLowerCase(Locale.ROOT);
    }
}
