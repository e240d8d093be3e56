package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.segment.entity.MembershipWriting;
import org.acrm.segment.service.NightAssignment.Assigned;
import org.acrm.shared.service.OwnTransaction;

/** Assigns all customers to the segments in force, then counts each segment. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SegmentsStep implements NightStep {

    /** Enough that what is joined is read by ranges, few enough that their columns take some ten megabytes. */
    private static final int CUSTOMERS_AT_A_TIME = 200_000;

    private final NightAssignment assignment;
    private final MembershipWriting writing;
    private final CustomerChunks chunks;
    private final OwnTransaction transaction;

    protected SegmentsStep() {
        this(null, null, (CustomerChunks) null, null);
    }

    @Inject
    public SegmentsStep(
            NightAssignment assignment,
            MembershipWriting writing,
            CustomerRanges customers,
            OwnTransaction transaction) {
        this(assignment, writing, new CustomerChunks(customers, transaction, CUSTOMERS_AT_A_TIME), transaction);
    }

    SegmentsStep(
            NightAssignment assignment, MembershipWriting writing, CustomerChunks chunks, OwnTransaction transaction) {
        this.assignment = assignment;
        this.writing = writing;
        this.chunks = chunks;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.SEGMENTS.name();
    }

    @Override
    public void run(NightContext context) {
        chunks.walk(context, "segment_membership", range -> {
            Assigned assigned = assignment.assign(range);
            if (assigned.unread() > 0) {
                context.rejected(assigned.unread());
            }
        });
        transaction.run(() -> writing.count(context.businessDate()));
    }
}
