package org.acrm.fact.entity;

import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;

/** Of an erased person no fact stays, and no word that it was read from. */
@ApplicationScoped
public class FactTraces implements PersonalTraces {

    @Override
    public List<PersonalTrace> traces() {
        return List.of(
                ofCustomer("fact_evidence").deleted(),
                ofCustomer("fact_inferred").deleted(),
                ofCustomer("fact_judgement").deleted());
    }
}
