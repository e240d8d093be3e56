package org.acrm.customer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.customer.entity.PersonRows;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;
import org.acrm.shared.entity.BusinessException;

/** Where a person is held: the tables that the capabilities name. */
@ApplicationScoped
public class HeldPerson {

    @Inject
    @Any
    private Instance<PersonalTraces> capabilities;

    @Inject
    private PersonRows rows;

    @Inject
    private CustomerRepository customers;

    @Inject
    private CurrentUser user;

    /** In a fixed order; no condition reads a column that an erasure changes. */
    List<PersonalTrace> traces() {
        return capabilities.stream()
                .flatMap(c -> c.traces().stream())
                .sorted(Comparator.comparing(PersonalTrace::table))
                .toList();
    }

    /** @throws BusinessException where the customer is not in sight */
    List<Long> ids(long customer) {
        customers.mustBeInSight(customer, user.scope());
        return rows.ids(customer);
    }
}
