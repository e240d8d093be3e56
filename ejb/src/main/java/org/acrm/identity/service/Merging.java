package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.Customer;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.customer.entity.CustomerRecord;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.identity.entity.CustomerMerge;
import org.acrm.identity.entity.IdentityPair;
import org.acrm.identity.entity.MergeUndo;
import org.acrm.identity.entity.MergeWay;
import org.acrm.identity.entity.Merges;
import org.acrm.identity.entity.PairRepository;
import org.acrm.identity.entity.ProposedMerge;
import org.acrm.shared.entity.BusinessException;

/** What a steward decides about records: they are one, they are two, they were two after all. */
@Stateless
@RolesAllowed("IDENTITY_MERGE")
public class Merging {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private Merges merges;

    @Inject
    private MergeUndo undoing;

    @Inject
    private PairRepository pairs;

    @Inject
    private CustomerRepository customers;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Puts the records of a pair together.
     *
     * @return id of the merge
     */
    public long merge(long pairId, String note) {
        CustomerRecords.moving(database);
        IdentityPair pair = pairs.locked(pairId);
        pair.merged(user.pseudonym(), now(), note);
        return join(new ProposedMerge(pairId, pair.leftId(), pair.rightId()), note);
    }

    /** The records of the pair are two; no night asks again. */
    public void keepApart(long pairId, String note) {
        CustomerRecords.moving(database);
        IdentityPair pair = pairs.locked(pairId);
        Customer one = customerOf(pair.leftId());
        if (one.id().equals(customerOf(pair.rightId()).id())) {
            throw new BusinessException("error.identity.merged");
        }
        pair.keptApart(user.pseudonym(), now(), note);
        audit.record("KEPT_APART", "CUSTOMER", one.id(), "pair " + pairId);
    }

    /** Takes a merge apart again, with everything that came in the meantime. */
    public void undo(long mergeId, String note) {
        CustomerMerge merge = undoing.undo(mergeId, user.pseudonym(), note, now());
        customers.get(merge.keptId(), user.scope());
        audit.record("MERGE_UNDONE", "CUSTOMER", merge.keptId(), "merge " + mergeId + ", back " + merge.goneId());
        audit.record("MERGE_UNDONE", "CUSTOMER", merge.goneId(), "merge " + mergeId + ", from " + merge.keptId());
    }

    /**
     * What a night is sure of. One transaction, so it is called with a thousand or so at a time.
     *
     * @return ids of the merges; records that are one customer already, or were told apart, are left
     */
    @RolesAllowed("SYSTEM")
    public List<Long> mergeAll(List<ProposedMerge> proposals) {
        List<Long> done = merges.mergeAll(proposals, MergeWay.AUTO, user.pseudonym(), null, now());
        if (!done.isEmpty()) {
            audit.record("CUSTOMERS_MERGED", "MERGE", done.get(0), done.size() + " merges of a night");
        }
        return done;
    }

    private long join(ProposedMerge proposal, String note) {
        Customer one = customerOf(proposal.leftRecord());
        Customer other = customerOf(proposal.rightRecord());
        if (one.id().equals(other.id())) {
            throw new BusinessException("error.identity.same");
        }
        if (person(one) && company(other) || company(one) && person(other)) {
            throw new BusinessException("error.identity.kinds");
        }
        if (merges.toldApart(one.id(), other.id())) {
            throw new BusinessException("error.identity.apart");
        }
        long id = merges.mergeAll(List.of(proposal), MergeWay.STEWARD, user.pseudonym(), note, now())
                .get(0);
        CustomerMerge merge = database.find(CustomerMerge.class, id);
        audit.record("CUSTOMERS_MERGED", "CUSTOMER", merge.keptId(), "merge " + id + ", gone " + merge.goneId());
        audit.record("CUSTOMERS_MERGED", "CUSTOMER", merge.goneId(), "merge " + id + ", into " + merge.keptId());
        return id;
    }

    private Customer customerOf(long record) {
        CustomerRecord found = database.find(CustomerRecord.class, record);
        if (found == null) {
            throw new BusinessException("error.customer.unknown");
        }
        return customers.get(found.customerId(), user.scope());
    }

    private static boolean person(Customer customer) {
        return customer.kind() == CustomerKind.RETAIL;
    }

    private static boolean company(Customer customer) {
        return customer.kind() == CustomerKind.CORPORATE || customer.kind() == CustomerKind.INTERBANK;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
