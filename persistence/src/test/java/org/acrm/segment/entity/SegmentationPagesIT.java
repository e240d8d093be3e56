package org.acrm.segment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.acrm.desk.entity.DeskBank;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages of segmentations show, and with how many statements. */
class SegmentationPagesIT {

    private static final Author HE = new Author("he", OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC));
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 21);
    private static TestBank bank;
    private static long id;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
        id = bank.inTransaction(em -> {
            Segmentation begun = Segmentation.begin("CLU_1", new Plan("Card customers", "Keep", "RETAIL", 6), HE);
            begun.analyse(HE);
            begun.found(
                    NIGHT,
                    FindingsTest.example(),
                    List.of(
                            new ClusterSize(1, 10, 1_500_00, 2_000_00, 301),
                            new ClusterSize(2, 90, 800_00, 900_00, 100)),
                    new MatrixBorders(1, 2, 3, 4),
                    HE);
            Treatment treatment = new Treatment("Keep", null, "App", null, null, "Liu", "Kept", BigDecimal.ONE);
            begun.treat(null, treatment, List.of(1), HE);
            begun.answer(Principle.INSIGHT, "Because", HE);
            begun.answer(ImpactArea.IT, "None", HE);
            Segment segment = Segment.of(SegmentKind.CLUSTER, 1, "CLU_1_V1_1", "he");
            segment.write("Core", null, "{}", "he", HE.now());
            begun.cluster(1).becomes(new SegmentRepository(em).save(segment).id());
            return new SegmentationRepository(em).save(begun).id();
        });
        bank.inTransaction(em -> new SegmentationRepository(em)
                .save(Segmentation.begin("CLU_2", new Plan("Companies", null, "CORPORATE", 0), HE)));
        bank.execute(
                "insert into segment_size select segment_id, date '2026-11-20', 1, 9, 9, 0 from segment_cluster where"
                        + " segment_id is not null");
        bank.execute(
                "insert into segment_size select segment_id, date '2026-11-22', 1, 5, 0, 4 from segment_cluster where"
                        + " segment_id is not null");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void the_list_is_two_statements_and_knows_how_many_fell_into_clusters() {
        Page<SegmentationLine> page =
                counting(2, em -> new SegmentationQueries(em).segmentations(PageRequest.first(25)));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(SegmentationLine::name).containsExactly("Companies", "Card customers");
        assertThat(page.rows().get(0).clusters()).isZero();
        assertThat(page.rows().get(1).customers()).isEqualTo(100);
        assertThat(page.rows().get(1).analysed()).isEqualTo(NIGHT);
    }

    @Test
    void the_versions_of_one_segmentation_are_one_statement_and_others_are_not_among_them() {
        long next = bank.inTransaction(em -> {
            SegmentationRepository segmentations = new SegmentationRepository(em);
            Segmentation first =
                    segmentations.save(Segmentation.begin("CLU_3", new Plan("One", null, "RETAIL", 0), HE));
            em.createNativeQuery("update segment_segmentation set state = 'PUBLISHED' where id = " + first.id())
                    .executeUpdate();
            em.refresh(first);
            return segmentations.save(first.next(HE)).id();
        });
        List<SegmentationLine> versions = counting(1, em -> new SegmentationQueries(em).versions(next));
        bank.execute("delete from segment_decision where segmentation_id in (select id from segment_segmentation where"
                + " code = 'CLU_3')");
        bank.execute("delete from segment_segmentation where code = 'CLU_3'");
        assertThat(versions).extracting(SegmentationLine::ordinal).containsExactly(2, 1);
        assertThat(versions).extracting(SegmentationLine::code).containsOnly("CLU_3");
    }

    @Test
    void a_segmentation_is_six_statements_and_comes_back_as_it_was_written() {
        SegmentationDetails details =
                counting(6, em -> SegmentationDetails.of(new SegmentationRepository(em).get(id), null));

        assertThat(details.findings()).isEqualTo(FindingsTest.example());
        assertThat(details.customers()).isEqualTo(100);
        assertThat(details.contributionMinor()).isEqualTo(2_900_00);
        assertThat(details.of(details.cards().get(0)))
                .extracting(Cluster::ordinal)
                .containsExactly(1);
        assertThat(details.answers().impacts()).containsEntry(ImpactArea.IT, "None");
        assertThat(details.decisions()).hasSize(5);
    }

    @Test
    void the_night_of_its_clusters_is_one_statement_and_that_of_the_shown_date() {
        List<ClusterNight> nights = counting(1, em -> new SegmentationQueries(em).night(id, NIGHT));

        assertThat(nights).containsExactly(new ClusterNight(1, LocalDate.of(2026, 11, 20), 9, 9, 0));
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
