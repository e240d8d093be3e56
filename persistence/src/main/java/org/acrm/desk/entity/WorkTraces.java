package org.acrm.desk.entity;

import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;

/** Lines of the worklist keep reason, days and decision; nobody is asked to call an erased customer. */
@ApplicationScoped
public class WorkTraces implements PersonalTraces {

    @Override
    public List<PersonalTrace> traces() {
        return List.of(ofCustomer("desk_work_item")
                .renumbered("occasion")
                .overwritten("arguments", "'[]'")
                .overwritten("state", "case when state in ('OPEN', 'POSTPONED') then 'NOT_SUITABLE' else state end")
                .emptied("decision_note"));
    }
}
