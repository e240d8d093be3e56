package org.acrm.modelling.entity;

import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;

/** Scores stay; a stored model holds numbers of features and no customer. */
@ApplicationScoped
public class ScoreTraces implements PersonalTraces {

    @Override
    public List<PersonalTrace> traces() {
        return List.of(ofCustomer("modelling_score"));
    }
}
