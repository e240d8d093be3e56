package org.acrm.campaign.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.campaign.entity.CampaignChannel;
import org.acrm.campaign.entity.CampaignPlan;
import org.acrm.campaign.entity.CampaignPurpose;
import org.acrm.campaign.entity.CampaignQueries;
import org.acrm.campaign.entity.CampaignRepository;
import org.acrm.campaign.service.CampaignReading.Opened;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.ListChoice;
import org.acrm.segment.entity.MoverChoice;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.StandingChoice;
import org.acrm.segment.service.SegmentApproving;
import org.acrm.segment.service.SegmentDefinitions;
import org.acrm.segment.service.SegmentFromList;
import org.acrm.segment.service.SegmentSteps;
import org.acrm.segment.service.SegmentWriting;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.ValueReading;
import org.acrm.value.service.ValueSights.Period;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a list to a campaign draft and what becomes of it, and of its segment. */
class CampaignDraftsIT {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 21);

    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final EntityManager database = transactions.database();
    private final SegmentRepository segments = new SegmentRepository(database);
    private final CampaignRepository campaigns = new CampaignRepository(database);
    private final CampaignQueries queries = new CampaignQueries(database);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private final List<String> audited = new ArrayList<>();
    private final AuditTrail audit = new AuditTrail() {
        @Override
        public void record(String activity, String subjectKind, Long subjectId, String detail) {
            audited.add(activity + " " + detail);
        }
    };
    private DataScope scope = DataScope.ALL;
    private final CampaignReading reading = new CampaignReading(campaigns, queries, user("he"));
    private final CampaignWriting writing = new CampaignWriting(campaigns, queries, segments, audit, user("he"), clock);
    private final CampaignFromList drafting = new CampaignFromList(lists(), writing);

    private CurrentUser user(String name) {
        return new CurrentUser() {
            @Override
            public String pseudonym() {
                return name;
            }

            @Override
            public DataScope scope() {
                return scope;
            }
        };
    }

    private SegmentFromList lists() {
        SegmentWriting rules =
                new SegmentWriting(new SegmentSteps(segments, audit), segments, definitions(), user("he"), clock);
        ValueReading values = new ValueReading() {
            @Override
            public Period kept(Period period) {
                return period;
            }
        };
        return new SegmentFromList(rules, new SegmentCatalogue(database), new CalendarRepository(database), values);
    }

    private SegmentDefinitions definitions() {
        return new SegmentDefinitions(segments, new SegmentCatalogue(database), new CalendarRepository(database));
    }

    @BeforeEach
    void begin() {
        bank.execute("insert into scheduling_calendar (id, first_date, published_date, base_currency) values (1, date"
                + " '2026-11-20', date '2026-11-21', 'CNY')");
        bank.execute("insert into access_branch (id, code, name, path) values (1, 'HQ', 'HQ', '/HQ/'), (2, 'A', 'A',"
                + " '/HQ/A/'), (3, 'B', 'B', '/HQ/B/')");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void a_list_of_movers_becomes_a_segment_and_a_campaign_and_asking_again_comes_back_to_both() {
        long id = fell(ValueFilter.ALL);
        Opened opened = transactions.call(() -> reading.open(id));
        assertThat(opened.plan().purpose()).isEqualTo(CampaignPurpose.CHURN_PREVENTION);
        assertThat(opened.plan().name()).isEqualTo("A to B");
        assertThat(audited)
                .containsExactly(
                        "SEGMENT_WRITTEN SEG_1 version 1 from value/movers.xhtml?by=GRADE&move=A-B&from=2026-08-31"
                                + "&to=2026-11-21",
                        "CAMPAIGN_DRAFTED CMP_1 for SEG_1");
        assertThat(uses(opened.plan().segment())).containsExactly(new SegmentUse("CAMPAIGN", id, "A to B"));
        assertThat(fell(ValueFilter.ALL)).isEqualTo(id);
        assertThat(fell(new ValueFilter(null, null, 2L))).isNotEqualTo(id);
        ListChoice quiet = new StandingChoice(Standing.DORMANT);
        long dormant = transactions.call(() -> drafting.draft(quiet, CampaignPurpose.suggestedBy(quiet), "Dormant"));
        assertThat(transactions.call(() -> reading.open(dormant)).plan().purpose())
                .isEqualTo(CampaignPurpose.DORMANCY_PREVENTION);
        assertThat(audited).contains("SEGMENT_WRITTEN SEG_3 version 1 from value/standing.xhtml?standing=DORMANT");
        assertThat(CampaignPurpose.suggestedBy(new StandingChoice(Standing.LEFT)))
                .isEqualTo(CampaignPurpose.WIN_BACK);
    }

    @Test
    void the_list_of_a_branch_becomes_a_campaign_of_that_branch_and_nobody_plans_out_of_sight() {
        scope = DataScope.branch("/HQ/A/");
        long own = fell(new ValueFilter(null, null, 2L));
        assertThat(transactions.call(() -> reading.open(own)).plan().branch()).isEqualTo(2);
        Opened opened = transactions.call(() -> reading.open(own));
        refused(
                () -> transactions.run(() -> writing.change(own, opened.version(), to(opened, 3L))),
                "error.campaign.branch");
        refused(
                () -> transactions.run(() -> writing.change(own, opened.version(), to(opened, null))),
                "error.campaign.branch");
        scope = DataScope.branch("/HQ/B/");
        refused(() -> transactions.call(() -> reading.open(own)), "error.campaign.unknown");
        refused(
                () -> transactions.run(() -> writing.change(own, opened.version(), to(opened, 3L))),
                "error.campaign.branch");
        refused(() -> transactions.run(() -> writing.drop(own, opened.version())), "error.campaign.branch");
    }

    @Test
    void segment_and_campaign_are_drafted_together_or_not_at_all() {
        scope = DataScope.branch("/HQ/A/");
        refused(() -> fell(ValueFilter.ALL), "error.campaign.branch");
        assertThat(transactions.call(() -> database.createQuery("select s from Segment s", Segment.class)
                        .getResultList()))
                .isEmpty();
    }

    @Test
    void a_segment_in_use_by_a_campaign_is_not_retired_until_the_draft_goes_elsewhere_or_is_dropped() {
        long one = published("One");
        long two = published("Two");
        long id = transactions.call(
                () -> writing.draft(CampaignPlan.of("Spring", CampaignPurpose.CROSS_SELL, one, null)));
        refused(() -> retire(one), "error.segment.used");
        Opened opened = transactions.call(() -> reading.open(id));
        CampaignPlan other = new CampaignPlan(
                "Summer", CampaignPurpose.WIN_BACK, two, null, NIGHT, NIGHT, CampaignChannel.EMAIL, "by e-mail");
        transactions.run(() -> writing.change(id, opened.version(), other));
        assertThat(transactions.call(() -> reading.open(id)).plan()).isEqualTo(other);
        assertThat(uses(two)).containsExactly(new SegmentUse("CAMPAIGN", id, "Summer"));
        retire(one);
        refused(
                () -> transactions.call(
                        () -> writing.draft(CampaignPlan.of("Late", CampaignPurpose.CROSS_SELL, one, null))),
                "error.campaign.retired");
        refused(() -> transactions.run(() -> writing.drop(id, opened.version())), "error.campaign.stale");
        transactions.run(() -> writing.drop(id, opened.version() + 1));
        assertThat(uses(two)).isEmpty();
        refused(() -> transactions.call(() -> reading.open(id)), "error.campaign.unknown");
        assertThat(audited).contains("CAMPAIGN_CHANGED CMP_1 for SEG_2", "CAMPAIGN_DROPPED CMP_1 for SEG_2");
        retire(two);
    }

    private long fell(ValueFilter of) {
        MoverChoice choice = new MoverChoice(
                LocalDate.of(2026, 8, 31), NIGHT, MoveBy.GRADE, new MoverFilter(new Move("A", "B")), of);
        return transactions.call(() -> drafting.draft(choice, "A to B"));
    }

    private static CampaignPlan to(Opened opened, Long branch) {
        CampaignPlan plan = opened.plan();
        return CampaignPlan.of(plan.name(), plan.purpose(), plan.segment(), branch);
    }

    private long published(String name) {
        return transactions.call(() -> {
            Segment segment = Segment.byRule(segments.nextCode(), "he");
            segment.write(name, null, "{\"blocks\":[]}", "he", clock.instant().atOffset(ZoneOffset.UTC));
            segment.submit("he");
            segment.approve("laura", clock.instant().atOffset(ZoneOffset.UTC));
            return segments.save(segment).id();
        });
    }

    private void retire(long id) {
        SegmentApproving approving =
                new SegmentApproving(new SegmentSteps(segments, audit), segments, definitions(), user("laura"), clock);
        int version = transactions.call(() -> segments.get(id).version());
        transactions.run(() -> approving.retire(id, version));
    }

    private List<SegmentUse> uses(long segment) {
        return transactions.call(() -> segments.uses(segment));
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }
}
