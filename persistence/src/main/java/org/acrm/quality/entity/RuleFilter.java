package org.acrm.quality.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.Set;

/** Which rules a list shows; null narrows nothing. @param among some rules by their ids, not none */
public record RuleFilter(String subject, String dimension, Stage stage, Set<Long> among) implements Serializable {

    public static final RuleFilter ALL = new RuleFilter(null, null, null, null);

    public static RuleFilter of(long rule) {
        return among(Set.of(rule));
    }

    public static RuleFilter among(Set<Long> rules) {
        return new RuleFilter(null, null, null, Set.copyOf(rules));
    }

    String condition() {
        return (subject == null ? "" : " and r.subject = :subject")
                + (dimension == null ? "" : " and r.dimension = :dimension")
                + (stage == null ? "" : " and " + stage.condition())
                + (among == null ? "" : " and r.id in (:among)");
    }

    Query bind(Query query) {
        if (subject != null) {
            query.setParameter("subject", subject);
        }
        if (dimension != null) {
            query.setParameter("dimension", dimension);
        }
        return among == null ? query : query.setParameter("among", among);
    }
}
