package org.acrm.quality.entity;

import jakarta.persistence.Query;
import java.io.Serializable;

/** Which rules a list shows; null narrows nothing. */
public record RuleFilter(String subject, String dimension, Stage stage, Long rule) implements Serializable {

    public static final RuleFilter ALL = new RuleFilter(null, null, null, null);

    public static RuleFilter of(long rule) {
        return new RuleFilter(null, null, null, rule);
    }

    String condition() {
        return (subject == null ? "" : " and r.subject = :subject")
                + (dimension == null ? "" : " and r.dimension = :dimension")
                + (stage == null ? "" : " and " + stage.condition())
                + (rule == null ? "" : " and r.id = :rule");
    }

    Query bind(Query query) {
        if (subject != null) {
            query.setParameter("subject", subject);
        }
        if (dimension != null) {
            query.setParameter("dimension", dimension);
        }
        return rule == null ? query : query.setParameter("rule", rule);
    }
}
