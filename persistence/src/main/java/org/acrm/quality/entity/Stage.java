package org.acrm.quality.entity;

import java.util.Locale;

/** The four stages of the work on data quality (DQ-01), each with the rules that wait there. */
public enum Stage {
    /** Nobody owns the rule or its finding yet. */
    INITIATE("coalesce(f.owner, r.owner) is null"),
    /** Written, but not checked yet. */
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
