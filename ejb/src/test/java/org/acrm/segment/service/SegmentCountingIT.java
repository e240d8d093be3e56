package org.acrm.segment.service;

import static org.acrm.segment.service.SegmentBank.NIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentBadges;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentLine;
import org.acrm.segment.entity.SegmentQueries;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.service.SegmentCounting.Counts;
import org.acrm.segment.service.SegmentCounting.Overlap;
import org.acrm.segment.service.SegmentCounting.Part;
import org.acrm.segment.service.SegmentProfile.Share;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.service.BankTransactions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the builder shows, beside what the tables say; a count that is in memory asks the database next to nothing. */
class SegmentCountingIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00Z");
    private static final String GRADE_A = "{\"attribute\":\"grade\",\"is\":\"=\",\"value\":\"A\"}";
    private static final String WOMEN = "{\"attribute\":\"sex\",\"is\":\"=\",\"value\":\"F\"}";
    private static final String SHOWN =
            "select count(*) from customer_customer c left join value_grade g on g.customer_id ="
                    + " c.id where c.merged_into_id is null";

    private static SegmentBank bank;
    private static BankTransactions transactions;
    private static CustomerColumns columns;
    private static Definition bestWomen;
    private static long women;

    private final List<String> audited = new ArrayList<>();
    private DataScope scope = DataScope.ALL;

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        transactions = new BankTransactions(bank.bank);
        EntityManager database = transactions.database();
        columns = new CustomerColumns(database, new SegmentCatalogue(database), 1 << 20);
        bestWomen = new DefinitionJson(bank.subject())
                .read("{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":" + GRADE_A
                        + "},{\"effect\":\"KEEP\",\"condition\":" + WOMEN + "}]}");
        women = transactions.call(() -> {
            Segment segment = Segment.byRule("SEG_1", "he");
            segment.write("Women", null, "{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":" + WOMEN + "}]}", "he", NOW);
            segment.submit("he");
            segment.approve("laura", NOW);
            return new SegmentRepository(database).save(segment).id();
        });
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void counts_are_those_of_the_tables_within_the_readers_sight() {
        Counts all = asking(counting -> counting.count(null, bestWomen, null));
        assertThat(all.start()).isEqualTo(number(SHOWN));
        assertThat(all.blocks().get(0).gross()).isEqualTo(number(SHOWN + " and grade = 'A'"));
        assertThat(all.blocks().get(1).gross()).isEqualTo(number(SHOWN + " and sex = 'F'"));
        assertThat(all.members()).isPositive().isEqualTo(number(SHOWN + " and grade = 'A' and sex = 'F'"));
        scope = DataScope.branch("/HQ/A/");
        assertThat(asking(counting -> counting.count(null, bestWomen, null)).members())
                .isPositive()
                .isEqualTo(number(SHOWN + " and grade = 'A' and sex = 'F' and branch_id = 2"));
        scope = DataScope.portfolio(1);
        assertThat(asking(counting -> counting.count(null, bestWomen, null)).members())
                .isPositive()
                .isEqualTo(number(SHOWN + " and grade = 'A' and sex = 'F' and portfolio_id = 1"));
        scope = DataScope.NONE;
        assertThat(asking(counting -> counting.count(null, bestWomen, null)).members())
                .isZero();
    }

    @Test
    void a_part_of_a_segment_has_no_member_beyond_it() {
        Definition best = new Definition(bestWomen.blocks().subList(0, 1));
        assertThat(asking(counting -> counting.count(null, best, women)).members())
                .isEqualTo(number(SHOWN + " and grade = 'A' and sex = 'F'"));
    }

    @Test
    void a_count_whose_columns_are_in_memory_asks_for_the_date_and_the_scope_alone() {
        asking(counting -> counting.count(null, bestWomen, null));
        counting(1, counting -> counting.count(null, bestWomen, null));
    }

    @Test
    void members_are_listed_page_by_page_masked_and_only_those_in_sight() {
        asking(counting -> counting.count(null, bestWomen, null));
        Page<MemberLine> first =
                counting(2, counting -> counting.preview(null, bestWomen, null, Part.IN, new PageRequest(0, 10)));
        Page<MemberLine> second =
                asking(counting -> counting.preview(null, bestWomen, null, Part.IN, new PageRequest(10, 10)));
        assertThat(first.total()).isEqualTo(number(SHOWN + " and grade = 'A' and sex = 'F'"));
        assertThat(audited).containsExactly("SEGMENT_MEMBERS_SEEN null " + first.total() + " members, masked");
        asking(counting -> counting.preview(women, bestWomen, null, Part.IN, new PageRequest(0, 10)));
        assertThat(audited.get(1)).startsWith("SEGMENT_MEMBERS_SEEN " + women + " ");
        assertThat(first.rows()).hasSize(10).allSatisfy(line -> {
            assertThat(line.name()).matches("W•• \\d••");
            assertThat(line.grade()).isEqualTo("A");
            assertThat(line.letInBy()).isOne();
        });
        assertThat(second.rows().get(0).id()).isGreaterThan(first.rows().get(9).id());
        scope = DataScope.branch("/HQ/B/");
        assertThat(asking(counting -> counting.preview(null, bestWomen, null, Part.IN, new PageRequest(0, 10)))
                        .rows())
                .extracting(MemberLine::branch)
                .containsOnly("B");
    }

    @Test
    void the_profile_counts_members_beside_everybody_in_sight() {
        SegmentProfile profile = asking(counting -> counting.profile(null, bestWomen, null));
        List<Share> kinds = profile.groups().get(1).shares();
        assertThat(kinds).extracting(Share::code).containsExactly("CORPORATE", "RETAIL");
        assertThat(kinds.get(0).members())
                .isEqualTo(number(SHOWN + " and grade = 'A' and sex = 'F' and kind = 'CORPORATE'"));
        assertThat(kinds.get(0).everybody()).isEqualTo(number(SHOWN + " and kind = 'CORPORATE'"));
        for (SegmentProfile.Group group : profile.groups()) {
            assertThat(group.shares().stream().mapToLong(Share::members).sum())
                    .isEqualTo(kinds.get(0).of());
            assertThat(group.shares().stream().mapToLong(Share::everybody).sum())
                    .isEqualTo(number(SHOWN));
        }
        assertThat(SegmentProfile.band(17)).isEqualTo("0–17");
        assertThat(SegmentProfile.band(18)).isEqualTo("18–24");
        assertThat(SegmentProfile.band(65)).isEqualTo("65+");
    }

    @Test
    void overlap_is_what_both_have_in_common() {
        Definition best = new Definition(bestWomen.blocks().subList(0, 1));
        List<Overlap> overlaps = asking(counting -> counting.overlaps(null, best, null, 5));
        assertThat(overlaps)
                .containsExactly(new Overlap(
                        women,
                        "Women",
                        number(SHOWN + " and sex = 'F'"),
                        number(SHOWN + " and grade = 'A' and sex = 'F'")));
        List<Overlap> itself = asking(counting -> counting.overlaps(women, best, null, 5));
        assertThat(itself).isEmpty();
    }

    @Test
    void an_overlap_has_only_one_other_segment_in_memory_at_a_time() {
        EntityManager database = transactions.database();
        long bare = transactions.call(() -> columns.of(NIGHT, Set.of())).order().bytes();
        CustomerColumns small = new CustomerColumns(database, new SegmentCatalogue(database), bare + 60_000);
        List<Long> others = transactions.call(() -> Stream.of("assets", "debts", "contribution")
                .map(name -> {
                    Segment one = Segment.byRule("OF_" + name, "he");
                    one.write(
                            name,
                            null,
                            "{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":{\"attribute\":\"" + name
                                    + "\",\"is\":\">=\",\"value\":0}}]}",
                            "he",
                            NOW);
                    one.submit("he");
                    one.approve("laura", NOW);
                    return new SegmentRepository(database).save(one).id();
                })
                .toList());
        assertThatThrownBy(() -> transactions.run(() -> small.of(NIGHT, Set.of("assets", "debts", "contribution"))))
                .isInstanceOf(BusinessException.class);
        List<Overlap> overlaps = transactions.call(() ->
                service(small).overlaps(women, new Definition(bestWomen.blocks().subList(0, 1)), null, 5));
        assertThat(overlaps).extracting(Overlap::id).containsExactlyInAnyOrderElementsOf(others);
        others.forEach(id -> {
            bank.bank.execute("delete from segment_version where segment_id = " + id);
            bank.bank.execute("delete from segment_segment where id = " + id);
        });
    }

    @Test
    void who_came_and_went_is_listed_with_an_entry_of_the_audit() {
        LocalDate before = NIGHT.minusDays(1);
        Page<MemberLine> came = asking(counting -> counting.inOnlyOn(women, NIGHT, before, new PageRequest(0, 10)));
        asking(counting -> counting.inOnlyOn(women, NIGHT, before, new PageRequest(10, 10)));
        assertThat(audited)
                .containsExactly("SEGMENT_MEMBERS_SEEN " + women + " " + came.total()
                        + " members on 2026-11-21 and not on 2026-11-20, masked");
    }

    @Test
    void a_segment_whose_members_are_below_the_floor_tells_neither_members_nor_figures_of_them() {
        bank.bank.execute(
                "insert into segment_size (segment_id, business_date, version_ordinal, members, entered, gone, badge_mean,"
                        + " badge_below) values (" + women + ", date '" + NIGHT + "', 1, 4, 1, 0, 95.5, 3)");
        try {
            assertThat(asking(counting -> counting.count(women, bestWomen, null))
                            .withheld())
                    .isFalse();
            assertThat(listed().members()).isEqualTo(4);
            bank.bank.execute(
                    "insert into quality_floor (percent_floor, note, set_by, set_at) values (97, 'x', 'x', now())");

            Counts counts = asking(counting -> counting.count(women, bestWomen, null));
            assertThat(counts.withheld()).isTrue();
            assertThat(counts.blocks()).isEmpty();
            PageRequest page = new PageRequest(0, 10);
            List<Function<SegmentCounting, Object>> questions = List.of(
                    counting -> counting.preview(women, bestWomen, null, Part.IN, page),
                    counting -> counting.profile(women, bestWomen, null),
                    counting -> counting.overlaps(women, bestWomen, null, 5),
                    counting -> counting.inOnlyOn(women, NIGHT, NIGHT.minusDays(1), page));
            assertThat(questions).allSatisfy(question -> assertThatThrownBy(() -> asking(question))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.poor")));
            assertThat(transactions.call(() -> reading().nights(women, 9))).isEmpty();
            SegmentLine line = listed();
            assertThat(line.members()).isNull();
            assertThat(line.entered()).isNull();
            assertThat(line.badge().mean()).isEqualTo(95.5);
            assertThat(line.badge().share()).isEqualTo(0.75);
            assertThat(audited).isEmpty();
        } finally {
            bank.bank.execute("delete from quality_floor where note = 'x'");
            bank.bank.execute("delete from segment_size");
        }
    }

    private SegmentLine listed() {
        return transactions
                .call(() -> reading().segments(null, "women", PageRequest.first(5)))
                .rows()
                .get(0);
    }

    private SegmentReading reading() {
        EntityManager database = transactions.database();
        CalendarRepository calendar = new CalendarRepository(database);
        CurrentUser user = user();
        return new SegmentReading(
                new SegmentQueries(database),
                new SegmentRepository(database),
                new SegmentCatalogue(database),
                calendar,
                new SegmentQuality(new SegmentBadges(database), calendar, user),
                user);
    }

    @Test
    void columns_that_nobody_asked_for_lately_give_way_when_room_is_short() {
        EntityManager database = transactions.database();
        long bare = transactions.call(() -> columns.of(NIGHT, Set.of())).order().bytes();
        CustomerColumns small = new CustomerColumns(database, new SegmentCatalogue(database), bare + 58_000);
        transactions.run(() -> {
            small.of(NIGHT, Set.of("grade", "assets"));
            small.of(NIGHT, Set.of("kind"));
            small.of(NIGHT, Set.of("in_minor_90", "kind"));
        });
        assertThat(small.kept()).contains("in_minor_90", "kind").doesNotContain("assets");
    }

    @Test
    void attributes_that_would_not_fit_are_refused_before_they_are_read() {
        EntityManager database = transactions.database();
        CustomerColumns small = new CustomerColumns(database, new SegmentCatalogue(database), 60_000);
        assertThatThrownBy(() -> transactions.run(() -> small.of(NIGHT, Set.of("assets", "debts"))))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.memory"));
        assertThat(small.kept()).isEmpty();
    }

    @Test
    void nobody_waits_for_a_scan_that_another_asked_for() throws Exception {
        EntityManager database = transactions.database();
        CustomerColumns own = new CustomerColumns(database, new SegmentCatalogue(database), 1 << 20);
        transactions.run(() -> own.of(NIGHT, Set.of("kind")));
        CompletableFuture<CustomerTable> slow = bank.bank.inTransaction(blocking -> {
            blocking.createNativeQuery("lock table value_cycle in access exclusive mode")
                    .executeUpdate();
            CompletableFuture<CustomerTable> scan =
                    CompletableFuture.supplyAsync(() -> transactions.call(() -> own.of(NIGHT, Set.of("cycle_days"))));
            while (number("select count(*) from pg_locks where not granted") == 0) {
                Thread.onSpinWait();
            }
            assertThat(CompletableFuture.supplyAsync(() -> transactions.call(() -> own.of(NIGHT, Set.of("kind")))))
                    .succeedsWithin(Duration.ofSeconds(20));
            assertThat(scan).isNotDone();
            return scan;
        });
        assertThat(slow.get().column("cycle_days")).isNotNull();
    }

    private <T> T asking(Function<SegmentCounting, T> work) {
        return transactions.call(() -> work.apply(service()));
    }

    private <T> T counting(int statements, Function<SegmentCounting, T> work) {
        return transactions.call(() -> {
            Statistics statistics =
                    bank.bank.factory().unwrap(SessionFactory.class).getStatistics();
            long before = statistics.getPrepareStatementCount();
            T result = work.apply(service());
            assertThat(statistics.getPrepareStatementCount() - before).isLessThanOrEqualTo(statements);
            return result;
        });
    }

    private SegmentCounting service() {
        return service(columns);
    }

    private SegmentCounting service(CustomerColumns memory) {
        return new AskedSegments(transactions.database(), memory, user()).counting(new AuditTrail() {
            @Override
            public void record(String activity, String subjectKind, Long subjectId, String detail) {
                audited.add(activity + " " + subjectId + " " + detail);
            }
        });
    }

    private CurrentUser user() {
        return new CurrentUser() {
            @Override
            public DataScope scope() {
                return scope;
            }

            @Override
            public boolean may(Permission permission) {
                return false;
            }
        };
    }

    private static long number(String sql) {
        return bank.bank.inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
