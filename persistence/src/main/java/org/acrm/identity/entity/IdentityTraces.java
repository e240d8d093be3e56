package org.acrm.identity.entity;

import static org.acrm.customer.entity.PersonalTrace.of;
import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;

/**
 * Why two records were taken for one, and what stood before a merge: both quote names and numbers, also of the other one. A question
 * about somebody who was erased has no answer any more. And where somebody lives.
 */
@ApplicationScoped
public class IdentityTraces implements PersonalTraces {

    @Override
    public List<PersonalTrace> traces() {
        return List.of(
                // the night takes the row out and looks at those who are left
                ofCustomer("identity_home").emptied("address_key").internal(),
                of("identity_pair", "(t.left_id in (:ids) or t.right_id in (:ids))")
                        .emptied("explanation", "note")
                        .overwritten(
                                "decided_at", "case when state = 'OPEN' then current_timestamp else decided_at end")
                        .overwritten("state", "case when state = 'OPEN' then 'GONE' else state end")
                        .internal(),
                of("identity_merge", "(t.kept_id in (:ids) or t.gone_id in (:ids))")
                        .emptied("before_image", "note", "undo_note")
                        .internal());
    }
}
