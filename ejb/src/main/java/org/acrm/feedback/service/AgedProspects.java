package org.acrm.feedback.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.entity.AgedData;
import org.acrm.customer.entity.RetentionClass;
import org.acrm.customer.service.PersonErasure;
import org.acrm.shared.entity.ResultRow;

/**
 * Prospects who came to nothing: since the day nothing was recorded of them, nothing passed with them, and they never held anything,
 * had a part in a holding, or complained.
 */
@ApplicationScoped
public class AgedProspects implements AgedData {

    private static final String DUE = " from customer_customer t where t.kind = 'PROSPECT' and t.merged_into_id is null"
            + " and t.recorded_at < cast(:before as timestamp)"
            + " and not exists (select 1 from customer_erasure e where e.customer_id = t.id)"
            + " and not exists (select 1 from customer_record r where r.customer_id = t.id"
            + " and (r.kind <> 'PROSPECT' or r.recorded_at >= cast(:before as timestamp)))"
            + " and not exists (select 1 from customer_holding h where h.owner_id = t.id)"
            + " and not exists (select 1 from customer_holding_role p where p.customer_id = t.id)"
            + " and not exists (select 1 from activity_interaction i where i.customer_id = t.id"
            + " and i.happened_at >= cast(:before as timestamp))"
            + " and not exists (select 1 from customer_consent c where c.customer_id = t.id"
            + " and c.recorded_from >= cast(:before as timestamp))"
            + " and not exists (select 1 from feedback_complaint f where f.customer_id = t.id)";

    @Inject
    private PersonErasure erasure;

    @Override
    public RetentionClass dataClass() {
        return RetentionClass.PROSPECTS;
    }

    @Override
    public long due(EntityManager database, LocalDate before) {
        return ((Number) database.createNativeQuery("select count(*)" + DUE)
                        .setParameter("before", before)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public int remove(EntityManager database, LocalDate before) {
        List<Long> some = ResultRow.list(
                database.createNativeQuery("select t.id" + DUE + " order by t.id", Tuple.class)
                        .setParameter("before", before)
                        .setMaxResults(chunk()),
                row -> row.count("id"));
        return erasure.erasePastRetention(some);
    }

    @Override
    public int chunk() {
        return 50;
    }

    @Override
    public void finish() {
        erasure.finishAll();
    }
}
