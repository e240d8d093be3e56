package org.acrm.feedback.entity;

import jakarta.enterprise.context.ApplicationScoped;
import org.acrm.customer.entity.AgedRows;
import org.acrm.customer.entity.RetentionClass;

/** Closed complaints keep topic, state and days. */
@ApplicationScoped
public class AgedComplaints extends AgedRows {

    public AgedComplaints() {
        super(
                RetentionClass.COMPLAINT_TEXTS,
                "feedback_complaint",
                "t.closed_on < :before and t.text is not null",
                "text = null");
    }
}
