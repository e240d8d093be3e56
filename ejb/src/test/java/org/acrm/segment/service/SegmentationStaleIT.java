package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.ClusterMethod;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever decides has seen what is decided upon. */
class SegmentationStaleIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.UTC);

    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final SegmentationRepository segmentations = new SegmentationRepository(transactions.database());
    private DataScope scope = DataScope.ALL;
    private final CurrentUser user = new CurrentUser() {
        @Override
        public String pseudonym() {
            return "he";
        }

        @Override
        public DataScope scope() {
            return scope;
        }
    };
    private final AuditTrail audit = new AuditTrail() {
        @Override
        public void record(String activity, String subjectKind, Long subjectId, String detail) {}
    };
    private final PlannedInside inside =
            new PlannedInside(new SegmentRepository(transactions.database()), null, null, null);
    private final SegmentationWork work = new SegmentationWork(segmentations, inside, null, user, audit, CLOCK);
    private final SegmentationApproval approval = new SegmentationApproval(
            segmentations, new SegmentRepository(transactions.database()), inside, user, audit, CLOCK);

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void nothing_is_decided_upon_a_page_that_somebody_else_has_overtaken() {
        long id = transactions.call(() -> work.begin(new Plan("All", null, "RETAIL", 0)));
        int seen = transactions.call(() -> segmentations.get(id).version());
        judge(id, seen, "Enough is known");

        stale(() -> judge(id, seen, "Too little is known"));
        stale(() -> transactions.run(() -> work.submit(id, seen)));
        stale(() -> transactions.run(() -> work.next(id, seen)));
        stale(() -> transactions.run(() ->
                work.analyse(id, seen, new AnalysisSetup(ClusterVariable.USUAL, ClusterMethod.K_MEANS, null, 1))));
        stale(() -> transactions.run(() -> approval.approve(id, seen)));
        stale(() -> transactions.run(() -> approval.sendBack(id, seen, "Why?")));
        stale(() -> transactions.run(() -> approval.retire(id, seen)));
        int decisions =
                transactions.call(() -> segmentations.get(id).decisions().size());
        assertThat(decisions).isEqualTo(2);
    }

    @Test
    void whoever_reaches_a_part_of_the_bank_neither_drafts_nor_decides() {
        Plan plan = new Plan("All", null, "RETAIL", 0);
        long id = transactions.call(() -> work.begin(plan));
        int seen = transactions.call(() -> segmentations.get(id).version());
        for (DataScope part : List.of(DataScope.branch("/HQ/A/"), DataScope.portfolio(1), DataScope.NONE)) {
            scope = part;
            refused(() -> transactions.call(() -> work.begin(plan)));
            refused(() -> transactions.call(() -> work.next(id, seen)));
            refused(() -> judge(id, seen, "Enough is known"));
            refused(() -> transactions.run(() -> work.submit(id, seen)));
            refused(() -> transactions.run(() -> approval.approve(id, seen)));
            refused(() -> transactions.run(() -> approval.sendBack(id, seen, "Why?")));
            refused(() -> transactions.run(() -> approval.retire(id, seen)));
        }
    }

    private static void refused(ThrowingCallable decision) {
        assertThatThrownBy(decision).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo("error.segmentation.scope"));
    }

    private void judge(long id, int version, String note) {
        transactions.run(() -> work.decide(id, version, (s, by) -> s.judgeInformation(note, by)));
    }

    private static void stale(ThrowingCallable decision) {
        assertThatThrownBy(decision).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo("error.segment.stale"));
    }
}
