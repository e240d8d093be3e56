package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.CustomerTreatment;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentTreatments;
import org.acrm.segment.entity.Treatment;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tier gets (SEG-18): written by one person, approved by another, and told with a member as it was approved. */
class TreatmentWritingIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00Z");
    private static final LocalDate SHOWN = LocalDate.of(2026, 11, 21);

    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final EntityManager database = transactions.database();
    private final SegmentTreatments treatments = new SegmentTreatments(database);
    private final SegmentRepository segments = new SegmentRepository(database);
    private final List<String> audited = new ArrayList<>();
    private long tier;

    @BeforeEach
    void begin() {
        tier = transactions.call(() -> {
            Segment written = Segment.byRule("SEG_1", "he");
            written.write("Tier 1", null, "{}", "he", NOW);
            written.submit("he");
            written.approve("laura", NOW);
            return segments.save(written).id();
        });
        bank.execute("insert into segment_membership values (" + tier
                + ", 7, date '2026-11-20', date '9999-12-31', 1), (" + tier
                + ", 8, date '2026-11-01', date '2026-11-21', 1)");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private TreatmentWriting as(String person) {
        CurrentUser user = new CurrentUser() {
            @Override
            public String pseudonym() {
                return person;
            }
        };
        AuditTrail audit = new AuditTrail() {
            @Override
            public void record(String activity, String subjectKind, Long subjectId, String detail) {
                audited.add(activity + " " + detail);
            }
        };
        return new TreatmentWriting(
                treatments, segments, user, audit, Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    }

    private void write(String person, int seen, String title) {
        Treatment said = new Treatment(title, "Deposits", "Branch", "+ 0.2 %", "Own adviser", "Liu", null, null);
        Map<String, String> words = Map.of("en", title + " en", "zh", title + " zh", "ko", title + " ko");
        transactions.run(() -> as(person).write(tier, seen, said, words));
    }

    private void approve(String person, int seen) {
        transactions.run(() -> as(person).approve(tier, seen));
    }

    private List<CustomerTreatment> told(long customer) {
        return transactions.call(() -> treatments.ofCustomer(customer, SHOWN, "zh"));
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }

    @Test
    void a_member_is_treated_as_a_second_person_approved_and_goes_on_so_until_the_next_approval() {
        write("he", 0, "Gold");
        write("he", 1, "Gold desk");
        assertThat(told(7)).isEmpty();
        refused(() -> approve("he", 1), "error.segment.maker");
        approve("laura", 1);
        assertThat(told(7))
                .containsExactly(new CustomerTreatment(
                        tier, "Tier 1", "Gold desk", "Deposits", "Branch", "+ 0.2 %", "Own adviser", "Gold desk zh"));
        assertThat(told(8)).isEmpty();
        write("he", 1, "Platinum");
        assertThat(told(7)).extracting(CustomerTreatment::title).containsExactly("Gold desk");
        approve("laura", 2);
        assertThat(told(7)).extracting(CustomerTreatment::title).containsExactly("Platinum");
        assertThat(audited)
                .containsExactly(
                        "TREATMENT_WRITTEN Gold",
                        "TREATMENT_WRITTEN Gold desk",
                        "TREATMENT_APPROVED Gold desk",
                        "TREATMENT_WRITTEN Platinum",
                        "TREATMENT_APPROVED Platinum");
    }

    @Test
    void nobody_approves_what_stands_on_the_own_words_or_what_another_has_changed_meanwhile() {
        write("laura", 0, "Gold");
        write("he", 1, "Silver");
        refused(() -> approve("laura", 2), "error.segment.maker");
        refused(() -> approve("chen", 1), "error.segment.stale");
        refused(() -> write("he", 1, "Bronze"), "error.segment.stale");
        approve("chen", 2);
        refused(() -> approve("zhao", 2), "error.segment.stale");
    }

    @Test
    void clusters_are_treated_by_the_cards_of_their_segmentation_and_withheld_segments_are_not_told() {
        bank.execute("insert into segment_segmentation (id, code, ordinal, name, population, least_months, state,"
                + " variables, method, seed, analysis_state, analysis_begun, profit_medium, profit_high, loyalty_medium,"
                + " loyalty_high, made_by, version) values (70, 'CLU_9', 1, 'Ways of life', 'RETAIL', 0, 'PUBLISHED',"
                + " 'AGE,ASSETS', 'K_MEANS', 1, 'DONE', 1, 0, 0, 0, 0, 'he', 0)");
        bank.execute(
                "insert into segment_segment (id, code, name, kind, segmentation_id, state, in_force, owner, saved_at,"
                        + " version) values (701, 'CLU_9_1', 'Savers', 'CLUSTER', 70, 'PUBLISHED', 1, 'he', now(), 0)");
        bank.execute(
                "insert into segment_cluster (segmentation_id, ordinal, name, customers, contribution_minor, profit_minor,"
                        + " loyalty_tenths, profit, loyalty, card_ordinal, segment_id) values (70, 1, 'Savers', 1, 1, 1, 1, 'LOW',"
                        + " 'LOW', 3, 701)");
        bank.execute(
                "insert into segment_strategy (segmentation_id, ordinal, title, price) values (70, 3, 'Retain', 'Free')");
        bank.execute("insert into segment_membership values (701, 7, date '2026-11-20', date '9999-12-31', null)");
        assertThat(told(7)).extracting(CustomerTreatment::title).containsExactly("Retain");
        refused(
                () -> transactions.run(() ->
                        as("he").write(701, 0, new Treatment("x", null, null, null, null, null, null, null), Map.of())),
                "error.segment.segmentation");
        bank.execute("insert into segment_size values (701, date '2026-11-21', 1, 9, 0, 0, 40, 9)");
        bank.execute("insert into quality_floor (percent_floor, note, set_by, set_at) values (60, 'x', 'x', now())");
        assertThat(told(7)).isEmpty();
    }
}
