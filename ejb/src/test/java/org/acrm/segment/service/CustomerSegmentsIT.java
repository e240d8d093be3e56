package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.CustomerSegment;
import org.acrm.segment.entity.CustomerSegment.ClusterStrategy;
import org.acrm.segment.entity.CustomerSegmentQueries;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.service.CustomerSegments.Membership;
import org.acrm.segment.service.CustomerSegments.Memberships;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.BankTransactions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told beside one customer, who is kept by branch A, of the segments that he is in or has left. */
class CustomerSegmentsIT {

    private static final long CUSTOMER = 12;
    private static final long ALONE = 15;
    private static final int STATEMENTS = 9;

    private static SegmentBank bank;
    private static BankTransactions transactions;
    private static long women;
    private static long best;
    private static long parents;
    private static long near;
    private Set<Permission> may = Set.of();
    private DataScope scope = DataScope.ALL;

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        transactions = new BankTransactions(bank.bank);
        bank.bank.execute("update customer_customer set branch_id = 2 where id = " + CUSTOMER);
        women = SegmentBank.published(transactions, "SEG_1", "Women", "sex", "F");
        best = SegmentBank.published(transactions, "SEG_2", "Best", "grade", "A");
        parents = SegmentBank.published(transactions, "SEG_3", "Parents", "fact_NEW_CHILD", 20);
        near = transactions.call(() -> {
            Segment one = Segment.byRule("SEG_4", "he");
            Definition of = new Definition(List.of(new Block(Effect.KEEP, new Members(parents))));
            one.write("Near parents", null, DefinitionJson.write(of), "he", SegmentBank.NOW);
            one.submit("he");
            one.approve("laura", SegmentBank.NOW);
            return new SegmentRepository(transactions.database()).save(one).id();
        });
        cluster();
        for (long one : List.of(women, best, parents, near, 701L)) {
            bank.bank.execute("insert into segment_size (segment_id, business_date, version_ordinal, members, entered,"
                    + " gone) values (" + one + ", date '2026-11-10', 1, 1, 1, 0)");
        }
        in(women, "2026-11-10", "9999-12-31", "1");
        in(best, "2026-11-10", "2026-11-18", "1");
        in(best, "2024-01-01", "2025-01-01", "1");
        in(parents, "2026-11-12", "9999-12-31", "1");
        in(near, "2026-11-12", "9999-12-31", "1");
        in(701, "2026-11-11", "9999-12-31", "null");
    }

    private static void in(long segment, String from, String to, String block) {
        bank.bank.execute("insert into segment_membership (segment_id, customer_id, valid_from, valid_to, let_in_by)"
                + " values (" + segment + ", " + CUSTOMER + ", date '" + from + "', date '" + to + "', " + block + ")");
    }

    private static void cluster() {
        bank.bank.execute("insert into segment_segmentation (id, code, ordinal, name, population, least_months, state,"
                + " variables, method, seed, analysis_state, analysis_begun, profit_medium, profit_high, loyalty_medium,"
                + " loyalty_high, made_by, version) values (70, 'CLU_9', 1, 'Ways of life', 'RETAIL', 0, 'PUBLISHED',"
                + " 'AGE,ASSETS', 'K_MEANS', 1, 'DONE', 1, 0, 0, 0, 0, 'he', 0)");
        bank.bank.execute(
                "insert into segment_strategy (segmentation_id, ordinal, title, product, service_level) values"
                        + " (70, 1, 'Keep close', 'Gold card', 'Own manager'), (70, 2, 'Let go', null, null)");
        bank.bank.execute("insert into segment_segment (id, code, name, kind, segmentation_id, state, in_force, owner,"
                + " saved_at, version) values (701, 'CLU_9_1', 'Core', 'CLUSTER', 70, 'PUBLISHED', 1, 'he', now(), 0)");
        bank.bank.execute("insert into segment_cluster (segmentation_id, ordinal, name, description, customers,"
                + " profit_minor, contribution_minor, loyalty_tenths, profit, loyalty, card_ordinal, segment_id) values"
                + " (70, 1, 'Core', 'Rich and steady', 1, 1, 1, 1, 'LOW', 'LOW', 1, 701)");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void memberships_are_told_with_their_dates_the_block_that_lets_in_and_the_strategy_of_the_cluster() {
        may = Set.of(Permission.FACT_READ);
        Memberships told = told(CUSTOMER, null);
        assertThat(told.shown())
                .extracting(one -> one.segment().id())
                .containsExactly(parents, near, 701L, women, best)
                .doesNotHaveDuplicates();
        CustomerSegment left = told.shown().get(4).segment();
        assertThat(left.since()).isEqualTo("2026-11-10");
        assertThat(left.until()).isEqualTo("2026-11-18");
        Membership women = told.shown().get(3);
        assertThat(women.segment().until()).isNull();
        assertThat(women.why())
                .isEqualTo(new Block(
                        Effect.KEEP, new Matching(new Comparison("sex", Relation.EQUAL, new Operand.Value("F")))));
        Membership core = told.shown().get(2);
        assertThat(core.why()).isNull();
        assertThat(core.segment().cluster())
                .isEqualTo(new ClusterStrategy(
                        "Ways of life", null, "Rich and steady", "Keep close", "Gold card", null, null, "Own manager"));
        assertThat(told.names()).containsEntry(parents, "Parents");
        assertThat(told.offer().choices()).extracting(SegmentOffer.Choice::name).contains("sex");
    }

    @Test
    void a_past_day_is_told_as_it_was() {
        Memberships then = told(CUSTOMER, LocalDate.of(2026, 11, 10));
        assertThat(then.shown()).extracting(one -> one.segment().id()).containsExactly(women, best);
        assertThat(then.shown())
                .allSatisfy(one -> assertThat(one.segment().until()).isNull());
    }

    @Test
    void segments_over_facts_are_left_out_for_whoever_may_not_read_facts() {
        assertThat(told(CUSTOMER, null).shown())
                .extracting(one -> one.segment().id())
                .containsExactly(701L, women, best);
    }

    @Test
    void a_cluster_inside_a_segment_over_facts_is_left_out_likewise() {
        bank.bank.execute("update segment_segmentation set within_id = " + near + " where id = 70");
        try {
            assertThat(told(CUSTOMER, null).shown())
                    .extracting(one -> one.segment().id())
                    .containsExactly(women, best);
            may = Set.of(Permission.FACT_READ);
            assertThat(told(CUSTOMER, null).shown())
                    .extracting(one -> one.segment().id())
                    .contains(701L);
        } finally {
            bank.bank.execute("update segment_segmentation set within_id = null where id = 70");
        }
    }

    @Test
    void a_segment_below_the_floor_is_counted_and_not_named() {
        bank.bank.execute("update segment_size set badge_mean = 50 where segment_id = " + women);
        try {
            Memberships told = told(CUSTOMER, null);
            assertThat(told.shown()).extracting(one -> one.segment().id()).containsExactly(701L, best);
            assertThat(told.withheld()).isOne();
        } finally {
            bank.bank.execute("update segment_size set badge_mean = null");
        }
    }

    @Test
    void customers_out_of_sight_are_not_told_of_and_the_number_of_statements_does_not_follow_the_segments() {
        scope = DataScope.branch("/HQ/A/");
        assertThat(told(CUSTOMER, null).shown()).hasSize(3);
        Statistics statistics = bank.bank.factory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        told(CUSTOMER, null);
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(STATEMENTS);
        scope = DataScope.ALL;
        assertThat(told(ALONE, null).shown()).isEmpty();
        scope = DataScope.branch("/HQ/B/");
        assertThatThrownBy(() -> told(CUSTOMER, null))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.customer.unknown"));
    }

    private Memberships told(long customer, LocalDate asOf) {
        EntityManager database = transactions.database();
        CurrentUser user = new CurrentUser() {
            @Override
            public DataScope scope() {
                return scope;
            }

            @Override
            public boolean may(Permission permission) {
                return may.contains(permission);
            }
        };
        SegmentCatalogue catalogue = new SegmentCatalogue(database);
        return transactions.call(() -> new CustomerSegments(
                        new CustomerRepository(database),
                        new CustomerSegmentQueries(database),
                        catalogue,
                        new OfferedChoices(catalogue, user),
                        new CalendarRepository(database),
                        user)
                .of(customer, asOf, "en"));
    }
}
