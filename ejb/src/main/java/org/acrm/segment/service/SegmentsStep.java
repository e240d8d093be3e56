package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.segment.entity.MicroMarkets;
import org.acrm.segment.entity.SegmentNights;
import org.acrm.shared.service.OwnTransaction;

/** Assigns all customers to the segments in force, counts each segment, and once a month measures micro-markets. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SegmentsStep implements NightStep {

    /** Enough that what is joined is read by ranges, few enough that their columns take some ten megabytes. */
    private static final int CUSTOMERS_AT_A_TIME = 200_000;

    private final NightAssignment assignment;
    private final SegmentNights nights;
    private final MicroMarkets markets;
    private final CustomerChunks chunks;
    private final OwnTransaction transaction;

    protected SegmentsStep() {
        this(null, null, null, (CustomerChunks) null, null);
    }

    @Inject
    public SegmentsStep(
            NightAssignment assignment,
            SegmentNights nights,
            MicroMarkets markets,
            CustomerRanges customers,
            OwnTransaction transaction) {
        this(assignment, nights, markets, new CustomerChunks(customers, transaction, CUSTOMERS_AT_A_TIME), transaction);
    }

    SegmentsStep(
            NightAssignment assignment,
            SegmentNights nights,
            MicroMarkets markets,
            CustomerChunks chunks,
            OwnTransaction transaction) {
        this.assignment = assignment;
        this.nights = nights;
        this.markets = markets;
        this.chunks = chunks;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.SEGMENTS.name();
    }

    @Override
    public void run(NightContext context) {
        LocalDate date = context.businessDate();
        NightPlan plan = transaction.call(
                () -> assignment.plan(date, context.checkpoint().isEmpty()));
        if (plan.unread() > 0) {
            context.rejected(plan.unread());
        }
        chunks.walk(context, "segment_membership", range -> assignment.assign(plan, range));
        for (long segment : transaction.call(() -> nights.segments(date))) {
            transaction.run(() -> nights.count(segment, date));
        }
        for (MicroMarkets.Due due : transaction.call(() -> markets.due(date))) {
            transaction.run(() -> markets.measure(due, date));
        }
    }
}
