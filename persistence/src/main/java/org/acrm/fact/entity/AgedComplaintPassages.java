package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import org.acrm.customer.entity.AgedRows;
import org.acrm.customer.entity.RetentionClass;

/** What facts quote of closed complaints; the fact and its phrase stay. */
@ApplicationScoped
public class AgedComplaintPassages extends AgedRows {

    public AgedComplaintPassages() {
        super(
                RetentionClass.COMPLAINT_TEXTS,
                "fact_evidence",
                "t.source = 'COMPLAINT' and t.mark_to > 0 and exists (select 1 from feedback_complaint c where c.id = t.text_id and c.closed_on < :before)",
                "passage = '-', mark_from = 0, mark_to = 0");
    }
}
