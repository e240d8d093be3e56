package org.acrm.activity.entity;

import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;

/** Bookings keep their amounts, contacts their day, channel and kind. */
@ApplicationScoped
public class ActivityTraces implements PersonalTraces {

    @Override
    public List<PersonalTrace> traces() {
        return List.of(
                ofCustomer("activity_transaction").emptied("counterparty"),
                ofCustomer("activity_daily"),
                ofCustomer("activity_touched"),
                ofCustomer("activity_year"),
                ofCustomer("activity_interaction")
                        .renumbered("source_key")
                        .emptied("subject", "content", "disposition"));
    }
}
