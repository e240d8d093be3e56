package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.acrm.shared.entity.BusinessException;

/** Judgements and the evidence that they are about. */
@ApplicationScoped
public class JudgementRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected JudgementRepository() {}

    public JudgementRepository(EntityManager database) {
        this.database = database;
    }

    /** Judges what is known of the customer so far. @throws BusinessException where there is no evidence at all */
    public void judge(long customer, long kind, Judgement judgement) {
        List<?> records = database.createNativeQuery(
                        "select coalesce(e.record_id, 0) from fact_evidence e where e.customer_id = :customer"
                                + " and e.kind_id = :kind order by e.strength desc, e.id fetch first 1 rows only")
                .setParameter("customer", customer)
                .setParameter("kind", kind)
                .getResultList();
        if (records.isEmpty()) {
            throw new BusinessException("error.fact.nothing");
        }
        long record = ((Number) records.get(0)).longValue();
        database.persist(judgement.of(customer, record == 0 ? null : record, kind));
        database.flush();
        String which = judgement.verdict() == Verdict.CONFIRMED ? " and judgement_id is null" : "";
        database.createNativeQuery(
                        "update fact_evidence set judgement_id = :judgement where customer_id = :customer and kind_id ="
                                + " :kind" + which)
                .setParameter("judgement", judgement.id())
                .setParameter("customer", customer)
                .setParameter("kind", kind)
                .executeUpdate();
    }
}
