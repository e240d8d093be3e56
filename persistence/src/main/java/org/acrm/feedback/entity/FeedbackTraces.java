package org.acrm.feedback.entity;

import static org.acrm.customer.entity.PersonalTrace.of;
import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;

/** Of a complaint topic, state and days stay, the words do not. */
@ApplicationScoped
public class FeedbackTraces implements PersonalTraces {

    @Override
    public List<PersonalTrace> traces() {
        return List.of(
                ofCustomer("feedback_complaint").renumbered("source_key").emptied("text"),
                of(
                                "feedback_complaint_history",
                                "t.complaint_id in (select p.id from feedback_complaint p where p.customer_id in (:ids))")
                        .emptied("text"));
    }
}
