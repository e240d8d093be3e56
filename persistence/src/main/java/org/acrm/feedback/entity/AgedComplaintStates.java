package org.acrm.feedback.entity;

import jakarta.enterprise.context.ApplicationScoped;
import org.acrm.customer.entity.AgedRows;
import org.acrm.customer.entity.RetentionClass;

/** Former states of complaints that were closed long ago. */
@ApplicationScoped
public class AgedComplaintStates extends AgedRows {

    public AgedComplaintStates() {
        super(
                RetentionClass.COMPLAINT_TEXTS,
                "feedback_complaint_history",
                "t.text is not null and exists (select 1 from feedback_complaint c where c.id = t.complaint_id and c.closed_on < :before)",
                "text = null");
    }
}
