package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.identity.entity.GoldenSourceQueries;
import org.acrm.identity.entity.GoldenSources;
import org.acrm.identity.entity.MergeQueries;
import org.acrm.shared.entity.BusinessException;

/** The records behind one customer, and which of them gives which golden value. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class CustomerSources {

    @Inject
    private CustomerRepository customers;

    @Inject
    private GoldenSourceQueries queries;

    @Inject
    private MergeQueries merges;

    @Inject
    private RecordMasking masking;

    @Inject
    private CurrentUser user;

    /**
     * @param known what was recorded later is left out
     * @throws BusinessException when there is no such customer in sight
     */
    public GoldenSources of(long customer, Instant known) {
        customers.mustBeInSight(customer, user.scope());
        return masking.sources(queries.of(customer, known));
    }

    /** The customer into whom this one was merged, if the caller may see that one. */
    public Optional<Long> keptFor(long customer) {
        return merges.keptFor(customer).filter(kept -> customers.inSight(kept, user.scope()));
    }
}
