package org.acrm.campaign.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.desk.entity.DeskBank;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentState;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the list of campaigns shows, to whom, and with how many statements. */
class CampaignPagesIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final PageRequest PAGE = PageRequest.first(25);
    private static final long HEAD_OFFICE = 1;
    private static final long PUDONG = 2;
    private static TestBank bank;
    private static long bankWide;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
        bank.execute("insert into access_user (username, pseudonym, first_seen_at) values ('kim.seoyeon', 'k1', now()),"
                + " ('he.min', 'h1', now())");
        long savers = bank.inTransaction(em -> {
            Segment segment = Segment.byRule(new SegmentRepository(em).nextCode(), "he");
            segment.write("Savers", null, "{}", "he", NOW);
            return new SegmentRepository(em).save(segment).id();
        });
        bankWide = draft("Bank-wide 100%", CampaignPurpose.WIN_BACK, savers, null, "k1", NOW);
        draft("Head office", CampaignPurpose.RE_SELL, savers, HEAD_OFFICE, "h1", NOW.plusHours(1));
        draft("Pudong", CampaignPurpose.RE_SELL, savers, PUDONG, "nobody", NOW.plusHours(2));
    }

    private static long draft(
            String name, CampaignPurpose purpose, long segment, Long branch, String owner, OffsetDateTime at) {
        return bank.inTransaction(em -> {
            CampaignPlan plan = new CampaignPlan(
                    name, purpose, segment, branch, FIRST, FIRST.plusMonths(1), CampaignChannel.SMS, null);
            CampaignRepository campaigns = new CampaignRepository(em);
            return campaigns
                    .save(Campaign.draft(campaigns.nextCode(), plan, owner, at))
                    .id();
        });
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void the_list_is_two_statements_the_latest_first_with_audience_branch_window_and_owner() {
        Page<CampaignLine> page = counting(2, em -> new CampaignQueries(em).campaigns(DataScope.ALL, null, null, PAGE));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows())
                .extracting(CampaignLine::name)
                .containsExactly("Pudong", "Head office", "Bank-wide 100%");
        assertThat(page.rows()).extracting(CampaignLine::owner).containsExactly(null, "he.min", "김서연");
        CampaignLine line = page.rows().get(0);
        assertThat(line.segmentName()).isEqualTo("Savers");
        assertThat(line.segmentState()).isEqualTo(SegmentState.DRAFT);
        assertThat(line.branch()).isEqualTo("Pudong");
        assertThat(line.from()).isEqualTo(FIRST);
        assertThat(line.channel()).isEqualTo(CampaignChannel.SMS);
        assertThat(line.code()).isEqualTo("CMP_3");
    }

    @Test
    void a_branch_sees_its_own_and_those_below_a_portfolio_none() {
        assertThat(names(DataScope.branch("/HQ/PD/"))).containsExactly("Pudong");
        assertThat(names(DataScope.branch("/HQ/"))).containsExactly("Pudong", "Head office");
        assertThat(names(DeskBank.OF_LIN)).isEmpty();
        assertThat(names(DataScope.NONE)).isEmpty();
        bank.inTransaction(em -> {
            CampaignQueries queries = new CampaignQueries(em);
            assertThat(queries.sees(DataScope.branch("/HQ/PD/"), PUDONG)).isTrue();
            assertThat(queries.sees(DataScope.branch("/HQ/PD/"), HEAD_OFFICE)).isFalse();
            assertThat(queries.sees(DataScope.branch("/HQ/"), null)).isFalse();
            assertThat(queries.sees(DataScope.ALL, null)).isTrue();
            assertThat(queries.sees(DeskBank.OF_LIN, PUDONG)).isFalse();
            assertThat(queries.units(DataScope.branch("/HQ/PD/")))
                    .extracting(CampaignUnit::name)
                    .containsExactly("Pudong");
            assertThat(queries.units(DataScope.ALL)).hasSize(2);
            return null;
        });
    }

    private static List<String> names(DataScope scope) {
        return bank.inTransaction(em -> new CampaignQueries(em).campaigns(scope, null, null, PAGE)).rows().stream()
                .map(CampaignLine::name)
                .toList();
    }

    @Test
    void the_list_is_found_by_purpose_and_by_words_in_which_wildcards_stand_for_themselves() {
        assertThat(found(CampaignPurpose.RE_SELL, "CMP_")).containsExactly("Pudong", "Head office");
        assertThat(found(null, "100%")).containsExactly("Bank-wide 100%");
        assertThat(found(null, "p_dong")).isEmpty();
    }

    private static List<String> found(CampaignPurpose purpose, String words) {
        return bank
                .inTransaction(em -> new CampaignQueries(em).campaigns(DataScope.ALL, purpose, words, PAGE))
                .rows()
                .stream()
                .map(CampaignLine::name)
                .toList();
    }

    @Test
    void a_draft_that_somebody_else_changed_meanwhile_is_not_changed() {
        bank.inTransaction(em -> {
            CampaignRepository campaigns = new CampaignRepository(em);
            assertThat(campaigns.get(bankWide, 0).name()).isEqualTo("Bank-wide 100%");
            assertThat(catchThrowable(() -> campaigns.get(bankWide, 1))).hasMessageContaining("error.campaign.stale");
            return null;
        });
    }

    private static <T> T counting(int statements, Function<EntityManager, T> work) {
        return bank.inTransaction(em -> {
            Statistics statistics =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            long before = statistics.getPrepareStatementCount();
            T result = work.apply(em);
            assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(statements);
            return result;
        });
    }
}
