package org.acrm.value.entity;

import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;

/** What the nights derived: numbers, which stay; what a customer told of the assets elsewhere goes. */
@ApplicationScoped
public class ValueTraces implements PersonalTraces {

    @Override
    public List<PersonalTrace> traces() {
        return List.of(
                ofCustomer("value_grade"),
                ofCustomer("value_rfm"),
                ofCustomer("value_cycle"),
                ofCustomer("value_features"),
                ofCustomer("value_profit"),
                ofCustomer("value_loss"),
                ofCustomer("value_buying"),
                ofCustomer("value_ltv"),
                ofCustomer("value_wallet_told").deleted());
    }
}
