package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
    private final CurrentUser user = new CurrentUser() {
        @Override
        public String pseudonym() {
            return "he";
        }
    };
    private final AuditTrail audit = new AuditTrail() {
        @Override
        public void record(String activity, String subjectKind, Long subjectId, String detail) {}
    };
    private final SegmentationWork work = new SegmentationWork(segmentations, null, user, audit, CLOCK);
    private final SegmentationApproval approval =
            new SegmentationApproval(segmentations, new SegmentRepository(transactions.database()), user, audit, CLOCK);

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

    private void judge(long id, int version, String note) {
        transactions.run(() -> work.decide(id, version, (s, by) -> s.judgeInformation(note, by)));
    }

    private static void stale(ThrowingCallable decision) {
        assertThatThrownBy(decision).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo("error.segment.stale"));
    }
}
