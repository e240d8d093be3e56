package org.acrm.segment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
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

/** What the pages of segments show, and with how many statements. */
class SegmentPagesIT {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 21);
    private static final PageRequest FIRST = PageRequest.first(25);
    private static TestBank bank;
    private static long savers;
    private static long young;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
        savers = published("Savers", null);
        young = published("100% young", savers);
        bank.inTransaction(em -> {
            Segment draft = new SegmentRepository(em).save(draft(em, "Borrowers", null));
            new SegmentRepository(em).use(new SegmentUse(SegmentUse.SEGMENT, draft.id(), "Borrowers"), List.of(savers));
            return null;
        });
        bank.execute("insert into segment_size values (" + savers + ", date '2026-11-20', 1, 90, 90, 0, null, null), ("
                + savers + ", date '2026-11-21', 1, 93, 5, 2, 97.25, 31), (" + savers
                + ", date '2026-11-22', 1, 50, 0, 43, 10, 50)");
    }

    private static Segment draft(EntityManager em, String name, Long parent) {
        Segment segment = Segment.byRule(new SegmentRepository(em).nextCode(), "he");
        segment.write(name, parent, "{}", "he", NOW);
        return segment;
    }

    private static long published(String name, Long parent) {
        return bank.inTransaction(em -> {
            Segment segment = draft(em, name, parent);
            segment.submit("he");
            segment.approve("laura", NOW);
            return new SegmentRepository(em).save(segment).id();
        });
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void the_list_is_two_statements_and_knows_what_the_shown_night_found() {
        Page<SegmentLine> page = counting(2, em -> new SegmentQueries(em).segments(NIGHT, null, null, FIRST));
        assertThat(page.rows()).extracting(SegmentLine::name).containsExactly("100% young", "Borrowers", "Savers");
        SegmentLine line = page.rows().get(2);
        assertThat(line.members()).isEqualTo(93);
        assertThat(line.entered()).isEqualTo(5);
        assertThat(line.gone()).isEqualTo(2);
        assertThat(line.badge().mean()).isEqualTo(97.25);
        assertThat(line.badge().below()).isEqualTo(31);
        assertThat(page.rows().get(1).badge()).isNull();
        assertThat(line.uses()).isOne();
        assertThat(page.rows().get(0).parent()).isEqualTo("Savers");
        assertThat(page.rows().get(1).members()).isNull();
    }

    @Test
    void the_list_is_found_by_words_in_which_wildcards_stand_for_themselves() {
        assertThat(found(null, "0% y")).containsExactly("100% young");
        assertThat(found(null, "s_v")).isEmpty();
        assertThat(found(SegmentState.DRAFT, null)).containsExactly("Borrowers");
    }

    private static List<String> found(SegmentState state, String words) {
        return bank.inTransaction(em -> new SegmentQueries(em).segments(NIGHT, state, words, FIRST)).rows().stream()
                .map(SegmentLine::name)
                .toList();
    }

    @Test
    void a_use_is_known_by_kind_and_name() {
        List<SegmentUse> uses = counting(1, em -> new SegmentRepository(em).uses(savers));
        assertThat(uses).extracting(SegmentUse::name).containsExactly("Borrowers");
    }

    @Test
    void those_in_force_come_with_their_versions_in_one_statement() {
        List<Segment> segments = counting(1, em -> {
            List<Segment> found = new SegmentRepository(em).inForce();
            assertThat(found).allSatisfy(one -> assertThat(one.current()).isPresent());
            return found;
        });
        assertThat(segments).extracting(Segment::id).containsExactly(savers, young);
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
