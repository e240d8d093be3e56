package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.desk.service.Network.Related;
import org.acrm.identity.entity.GoldenSourceQueries;
import org.acrm.identity.entity.GoldenSources;
import org.acrm.identity.service.CustomerSources;
import org.acrm.shared.entity.BusinessException;

/**
 * The master data of a business partner, whichever system asks (SCV-07): the golden record, the keys that each source knows it by, and
 * its partners with their roles. Masked and limited to the data scope as everything else; each look is kept.
 */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class MasterData {

    @Inject
    private CustomerSources sources;

    @Inject
    private GoldenSourceQueries keys;

    @Inject
    private CustomerRelations relations;

    @Inject
    private PersonalData personal;

    @Inject
    private AuditTrail audit;

    /** @param more whether there are further partners than are told */
    public record Partner(long customer, GoldenSources sources, List<Related> partners, boolean more) {}

    /** @throws BusinessException when there is no such customer in sight */
    public Partner of(long customer) {
        GoldenSources golden = sources.of(customer, InfoMoment.NOW);
        Network network = relations.network(customer, null);
        audit.record("MASTER_DATA_READ", "CUSTOMER", customer, personal.manner());
        return new Partner(customer, golden, network.related(), network.more());
    }

    /** Of the customer to whom the record of a source belongs now. */
    public Partner ofKey(String source, String key) {
        return of(keys.customerOf(source, key).orElseThrow(() -> new BusinessException("error.customer.unknown")));
    }
}
