package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;

/** Judgements and the evidence that they are about. */
@ApplicationScoped
public class JudgementRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected JudgementRepository() {}

    public JudgementRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Judges what is known of the customer so far. A judgement is taken down for every record that the customer has, so that it stays with
     * each of them after an undo.
     *
     * @throws BusinessException where there is no evidence at all
     */
    public void judge(long customer, long kind, Judgement judgement) {
        CustomerRecords.reading(database);
        Object texts = database.createNativeQuery("select count(*) from fact_evidence e where e.customer_id = :customer"
                        + " and e.kind_id = :kind")
                .setParameter("customer", customer)
                .setParameter("kind", kind)
                .getSingleResult();
        if (((Number) texts).intValue() == 0) {
            throw new BusinessException("error.fact.nothing");
        }
        records(customer).forEach(record -> database.persist(judgement.of(customer, record, kind)));
        database.flush();
        String unjudged = judgement.verdict() == Verdict.CONFIRMED ? " and e.judgement_id is null" : "";
        JudgedEvidence.mark(
                database,
                "e.customer_id = :customer and e.kind_id = :kind" + unjudged,
                Map.of("customer", customer, "kind", kind));
    }

    private List<Long> records(long customer) {
        return ResultRow.list(
                database.createNativeQuery(
                                "select r.id from customer_record r where r.customer_id = :customer order by r.id",
                                Tuple.class)
                        .setParameter("customer", customer),
                row -> row.count("id"));
    }
}
