package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import org.acrm.customer.entity.AgedRows;
import org.acrm.customer.entity.RetentionClass;

/** What facts quote of contacts; the fact and its phrase stay. */
@ApplicationScoped
public class AgedContactPassages extends AgedRows {

    public AgedContactPassages() {
        super(
                RetentionClass.CONTACT_TEXTS,
                "fact_evidence",
                "t.source = 'INTERACTION' and t.said_on < :before and t.mark_to > 0",
                "passage = '-', mark_from = 0, mark_to = 0");
    }
}
