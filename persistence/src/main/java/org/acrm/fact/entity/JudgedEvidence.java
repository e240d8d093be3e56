package org.acrm.fact.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;

/**
 * Which judgement a piece of evidence bears: one of its own record that was given after its text was recorded. A rejection stands for as
 * long as the text does; whatever is said of the customer later, the text was misread.
 */
public final class JudgedEvidence {

    private static final String GIVEN =
            "select max(j.id) from fact_judgement j where j.customer_id = e.customer_id and j.kind_id = e.kind_id"
                    + " and j.record_id = coalesce(e.record_id, e.customer_id) and j.said_at > e.text_recorded_at";

    private JudgedEvidence() {}

    /** SQL condition that nobody has rejected evidence {@code e}. */
    public static String counts(String e) {
        return "not exists (select 1 from fact_judgement x where x.id = " + e + ".judgement_id and x.verdict = '"
                + Verdict.REJECTED + "')";
    }

    /** @param which condition on evidence {@code e}, over named parameters */
    static void mark(EntityManager database, String which, Map<String, Object> parameters) {
        Query query = database.createNativeQuery("update fact_evidence e set judgement_id = coalesce((" + GIVEN
                + " and j.verdict = '" + Verdict.REJECTED + "'), (" + GIVEN + ")) where " + which + " and exists ("
                + GIVEN.replace("max(j.id)", "1") + ")");
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }
}
