package org.acrm.customer.entity;

import static org.acrm.customer.entity.PersonalTrace.of;
import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Master data. Kind, sex, language, industry, branch, dates and amounts stay for the statistics, of the birth date its decade. */
@ApplicationScoped
public class CustomerTraces implements PersonalTraces {

    private static final String OWNED = "(select h.id from customer_holding h where h.owner_id in (:ids))";

    @Override
    public List<PersonalTrace> traces() {
        return List.of(
                golden(of("customer_record", "(t.id in (:ids) or t.customer_id in (:ids))"))
                        .renumbered("source_key")
                        .emptied("mobile", "email", "address", "city")
                        .foundBy("source_key", "id_number", "mobile", "email"),
                golden(of("customer_record_history", "t.record_id in (:ids)"))
                        .emptied("mobile", "email", "address", "city")
                        .foundBy("id_number", "mobile", "email"),
                golden(of("customer_customer", "t.id in (:ids)"))
                        .renumbered("source_key")
                        .overwritten("closed_on", "coalesce(closed_on, :today)")
                        .foundBy("source_key", "id_number"),
                golden(ofCustomer("customer_history"))
                        .emptied("mobile", "email", "address", "city")
                        .foundBy("id_number", "mobile", "email"),
                ofCustomer("customer_term").deleted(),
                ofCustomer("customer_contact_point").deleted().foundBy("address"),
                ofCustomer("customer_consent"),
                of("customer_holding", "t.owner_id in (:ids)")
                        .renumbered("source_key")
                        .emptied("account_no")
                        .foundBy("source_key", "account_no"),
                of("customer_holding_history", "t.holding_id in " + OWNED)
                        .emptied("account_no")
                        .foundBy("account_no"),
                ofCustomer("customer_holding_role").renumbered("source_key"),
                of("customer_role_history", "t.record_id in (:ids)"),
                corrections(),
                of("customer_relationship", "(t.from_id in (:ids) or t.to_id in (:ids))")
                        .renumbered("source_key")
                        .internal(),
                of("customer_relation_history", "(t.from_record_id in (:ids) or t.to_record_id in (:ids))")
                        .internal(),
                of("customer_standing_order", "t.holding_id in " + OWNED)
                        .renumbered("source_key")
                        .emptied("bank_to", "account_to", "purpose"));
    }

    private static PersonalTrace corrections() {
        return of("customer_correction", "t.record_id in (:ids)")
                .overwritten("corrected", "'" + PersonalTrace.ERASED + "'")
                .overwritten("reason", "'" + PersonalTrace.ERASED + "'")
                .overwritten("ended_at", "coalesce(ended_at, current_timestamp)")
                .overwritten("end_reason", "coalesce(end_reason, 'REPLACED')")
                .emptied("delivered");
    }

    private static PersonalTrace golden(PersonalTrace trace) {
        return trace.overwritten("name", "'" + PersonalTrace.ERASED + "'")
                .overwritten("birth_date", ":band")
                .emptied("latin_name", "id_number", "occupation");
    }
}
