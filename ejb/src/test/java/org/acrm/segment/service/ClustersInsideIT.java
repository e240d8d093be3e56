package org.acrm.segment.service;

import static org.acrm.segment.entity.ClusterVariable.ACTIVE_DAYS_365;
import static org.acrm.segment.entity.ClusterVariable.PRODUCTS;
import static org.acrm.segment.entity.ClusterVariable.TX_COUNT_365;
import static org.acrm.segment.service.ClusterBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.service.TestNight;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.ClusterMethod;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.segment.service.UsedClusters.UsedSegment;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Need-based clusters below value-based segments, to any depth (SEG-14): the heaps of the bank beside what SQL says of them. */
class ClustersInsideIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-20T10:00:00Z");
    private static final String BUSY =
            "{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":{\"attribute\":\"product_count\",\"is\":\">=\",\"value\":100}}]}";

    private static final AnalysisSetup ON_HEAPS =
            new AnalysisSetup(List.of(ACTIVE_DAYS_365, TX_COUNT_365, PRODUCTS), ClusterMethod.K_MEANS, 2, 1);

    private final ClusterBank bank = new ClusterBank();
    private final EntityManager database = bank.transactions.database();
    private final SegmentRepository segments = new SegmentRepository(database);
    private final NightAssignment rules = new NightAssignment(database);

    @AfterEach
    void close() {
        bank.close();
    }

    private long rule(String code, String definition) {
        return bank.transactions.call(() -> {
            Segment segment = Segment.byRule(code, "he");
            segment.write(code, null, definition, "he", NOW);
            segment.submit("he");
            segment.approve("laura", NOW);
            return segments.save(segment).id();
        });
    }

    private void night(LocalDate date) {
        new TestNight(date).run(bank.step);
        bank.transactions.run(() -> rules.assign(rules.plan(date, true), new CustomerRange(date, 0, 1_000)));
    }

    private long clustered(long within) {
        long id = bank.begin(s -> {
            s.plan(new Plan("Inside", null, "RETAIL", 0, within), ClusterBank.author());
            s.setUp(ON_HEAPS, ClusterBank.author());
        });
        bank.analysis.run(id);
        return id;
    }

    private List<String> members(long segmentation) {
        return bank.rows(
                "select k.ordinal, m.customer_id % 3, count(*) from segment_membership m join segment_cluster k"
                        + " on k.segment_id = m.segment_id and k.segmentation_id = " + segmentation
                        + " where m.valid_to = date '9999-12-31' group by 1, 2 order by 1, 2");
    }

    @Test
    void clusters_are_learned_and_counted_among_the_members_alone() {
        long busy = rule("BUSY", BUSY);
        night(TODAY);
        long id = clustered(busy);

        List<Cluster> clusters = bank.of(id, Segmentation::clusters);
        assertThat(clusters).extracting(Cluster::customers).containsExactly(97L, 97L);
        bank.publish(id);
        night(TODAY);
        assertThat(members(id)).as("each of the two heaps inside is a cluster").containsExactly("(1,2,97)", "(2,1,97)");
    }

    @Test
    void the_night_that_ends_the_membership_ends_that_of_the_cluster_and_who_comes_in_is_assigned_at_once() {
        long busy = rule("BUSY", BUSY);
        night(TODAY);
        long id = clustered(busy);
        bank.publish(id);
        night(TODAY);
        LocalDate next = TODAY.plusDays(1);
        bank.features(next, "case n when 5 then 6 when 6 then 5 else n end");
        new TestNight(next).run(bank.step);

        String changes = "select m.customer_id, k.ordinal, m.valid_from, m.valid_to from segment_membership m join"
                + " segment_cluster k on k.segment_id = m.segment_id where m.customer_id in (5, 6) order by 1";
        assertThat(bank.rows(changes))
                .as("before the night has come to the rules")
                .containsExactly("(5,1,2026-11-20,2026-11-21)", "(6,1,2026-11-21,9999-12-31)");
        bank.transactions.run(() -> rules.assign(rules.plan(next, true), new CustomerRange(next, 0, 1_000)));
        assertThat(bank.rows("select count(*) from segment_membership m join segment_cluster k on k.segment_id ="
                        + " m.segment_id where m.valid_to = date '9999-12-31' and not exists (select 1 from"
                        + " segment_membership w where w.segment_id = " + busy + " and w.customer_id = m.customer_id"
                        + " and w.valid_to = date '9999-12-31')"))
                .as("nobody is in a cluster and not in the segment around it")
                .containsExactly("(0)");
    }

    @Test
    void clusters_lie_inside_a_segment_of_clusters_that_lie_inside_another() {
        long early = bank.begin(s -> s.setUp(ON_HEAPS, ClusterBank.author()));
        bank.analysis.run(early);
        long busy = rule("BUSY", BUSY);
        night(TODAY);
        long outer = clustered(busy);
        bank.publish(outer);
        night(TODAY);
        List<Long> both = bank.of(
                outer, s -> s.clusters().stream().map(Cluster::segmentId).toList());
        long part = rule(
                "PART",
                "{\"blocks\":[{\"effect\":\"KEEP\",\"segment\":" + both.get(0) + "},{\"effect\":\"ADD\",\"segment\":"
                        + both.get(1) + "}]}");
        night(TODAY);
        bank.again(early, s -> {
            s.plan(new Plan("Deep", null, "RETAIL", 0, part), ClusterBank.author());
            s.setUp(ON_HEAPS, ClusterBank.author());
        });
        bank.analysis.run(early);
        String note = bank.of(early, s -> s.analysis().note());
        assertThat(note).isNull();
        bank.publish(early);
        LocalDate next = TODAY.plusDays(1);
        bank.features(next, "case n when 5 then 6 when 6 then 5 else n end");
        new TestNight(next).run(bank.step);

        assertThat(bank.rows("select count(*), count(case when m.customer_id = 6 then 1 end), count(case when"
                        + " m.customer_id = 5 then 1 end), count(case when m.customer_id % 3 = 2 then 1 end) from"
                        + " segment_membership m join segment_cluster k on k.segment_id = m.segment_id and"
                        + " k.segmentation_id = " + early + " where m.valid_to = date '9999-12-31'"))
                .as("the first segmentation waits for the second, of whose cluster the segment around it speaks")
                .containsExactly("(194,1,0,96)");
    }

    @Test
    void a_segment_that_is_divided_is_used_and_speaks_of_no_cluster_inside_it() {
        long busy = rule("BUSY", BUSY);
        night(TODAY);
        long id = clustered(busy);
        bank.transactions.run(() -> inside().enter(segmentation(id)));
        assertThat(bank.transactions.call(() -> segments.uses(busy)))
                .containsExactly(new SegmentUse(SegmentUse.SEGMENTATION, id, "Inside"));
        bank.publish(id);
        long cluster = bank.of(id, s -> s.clusters().get(0).segmentId());
        SegmentDefinitions definitions =
                new SegmentDefinitions(segments, new SegmentCatalogue(database), new CalendarRepository(database));
        assertThatThrownBy(() -> bank.transactions.run(() -> {
                    Segment around = segments.get(busy);
                    around.write(
                            "BUSY",
                            null,
                            "{\"blocks\":[{\"effect\":\"KEEP\",\"segment\":" + cluster + "}]}",
                            "he",
                            NOW);
                    definitions.refer(around);
                }))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.cycle"));
        bank.transactions.run(() -> inside().leave(segmentation(id)));
        assertThat(bank.transactions.call(() -> segments.uses(busy))).isEmpty();
    }

    @Test
    void what_holds_the_clusters_in_force_is_told_before_the_next_version_would_retire_them() {
        long busy = rule("BUSY", BUSY);
        night(TODAY);
        long id = clustered(busy);
        bank.publish(id);
        long next = bank.transactions.call(() -> {
            Segmentation drafted = segmentation(id).next(ClusterBank.author());
            database.persist(drafted);
            database.flush();
            return drafted.id();
        });
        long cluster = bank.of(id, s -> s.clusters().get(0).segmentId());
        UsedClusters used = new UsedClusters(new SegmentationRepository(database), segments);
        assertThat(bank.transactions.call(() -> used.before(next))).isEmpty();
        SegmentUse offer = new SegmentUse(SegmentUse.OFFER, 1, "GOLD");
        bank.transactions.run(() -> segments.use(offer, List.of(cluster)));
        assertThat(bank.transactions.call(() -> used.before(next)))
                .containsExactly(new UsedSegment(cluster, "#1", List.of(offer)));
        assertThat(bank.transactions.call(() -> used.before(id)))
                .as("the version in force itself")
                .isEmpty();
    }

    @Test
    void only_what_is_in_force_is_divided() {
        long draft = bank.transactions.call(() -> {
            Segment segment = Segment.byRule("DRAFT", "he");
            segment.write("Draft", null, BUSY, "he", NOW);
            return segments.save(segment).id();
        });
        long id = bank.begin(s -> s.plan(new Plan("Inside", null, "RETAIL", 0, draft), ClusterBank.author()));
        assertThatThrownBy(() -> bank.transactions.run(() -> inside().enter(segmentation(id))))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.unpublished"));
    }

    private Segmentation segmentation(long id) {
        return database.find(Segmentation.class, id);
    }

    private PlannedInside inside() {
        CurrentUser user = new CurrentUser() {
            @Override
            public DataScope scope() {
                return DataScope.ALL;
            }

            @Override
            public boolean may(Permission permission) {
                return true;
            }
        };
        CustomerColumns columns = new CustomerColumns(database, new SegmentCatalogue(database), 1 << 20);
        AskedSegments asked = new AskedSegments(database, columns, user);
        return new PlannedInside(segments, asked.questions(), asked.quality(), new CalendarRepository(database));
    }
}
