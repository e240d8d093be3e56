package org.acrm.feedback.entity;

/** SQL of the complaints of {@code :customer} as they were known at {@code :known}. */
public final class KnownComplaints {

    public static final String OF_CUSTOMER =
            "(select p.id, p.opened_on, p.closed_on, p.topic, p.text, p.status, p.channel"
                    + " from feedback_complaint p where p.customer_id = :customer and p.recorded_at <= :known union all"
                    + " select p.id, y.opened_on, y.closed_on, y.topic, y.text, y.status, y.channel from feedback_complaint p"
                    + " join feedback_complaint_history y on y.complaint_id = p.id where p.customer_id = :customer"
                    + " and y.recorded_from <= :known and y.recorded_to > :known)";

    private KnownComplaints() {}
}
