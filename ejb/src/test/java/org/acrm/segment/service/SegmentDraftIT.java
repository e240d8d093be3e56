package org.acrm.segment.service;

import static org.acrm.segment.service.SegmentBank.NIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.service.SegmentCounting.Change;
import org.acrm.segment.service.SegmentCounting.Counts;
import org.acrm.segment.service.SegmentCounting.Part;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.service.BankTransactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a draft would change, beside what the tables say of both versions. */
class SegmentDraftIT {

    private static final String SHOWN =
            "select count(*) from customer_customer c left join value_grade g on g.customer_id = c.id where"
                    + " c.merged_into_id is null";
    private static final String ENTERING = SHOWN + " and g.grade = 'A' and c.sex is distinct from 'F'";
    private static final String LEAVING = SHOWN + " and c.sex = 'F' and g.grade is distinct from 'A'";
    private static final PageRequest PAGE = new PageRequest(0, 10);

    private static SegmentBank bank;
    private static BankTransactions transactions;
    private static CustomerColumns columns;
    private static long women;
    private static long parents;

    private final List<String> audited = new ArrayList<>();
    private DataScope scope = DataScope.ALL;
    private Set<Permission> may = Set.of();

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        transactions = new BankTransactions(bank.bank);
        columns = new CustomerColumns(transactions.database(), new SegmentCatalogue(transactions.database()), 1 << 22);
        women = SegmentBank.published(transactions, "SEG_1", "Women", "sex", "F");
        parents = SegmentBank.published(transactions, "SEG_2", "Parents", "fact_NEW_CHILD", 20);
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    private static Definition rule(String attribute, Object value) {
        return new DefinitionJson(bank.subject())
                .read("{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":{\"attribute\":\"" + attribute
                        + "\",\"is\":\"=\",\"value\":\"" + value + "\"}}]}");
    }

    @Test
    void a_draft_tells_who_would_enter_and_who_would_leave_within_the_readers_sight() {
        Definition best = rule("grade", "A");
        assertThat(asking(c -> c.count(women, best, null)).change())
                .isEqualTo(new Change(1, number(ENTERING), number(LEAVING)));
        scope = DataScope.branch("/HQ/A/");
        Change near = asking(c -> c.count(women, best, null)).change();
        assertThat(near)
                .isEqualTo(
                        new Change(1, number(ENTERING + " and branch_id = 2"), number(LEAVING + " and branch_id = 2")));
        assertThat(near.entering()).isPositive();
        assertThat(near.leaving()).isPositive();
    }

    @Test
    void who_would_come_and_go_is_listed_page_by_page_masked_and_audited() {
        Definition best = rule("grade", "A");
        Page<MemberLine> coming = asking(c -> c.preview(women, best, null, Part.ENTERING, PAGE));
        Page<MemberLine> going = asking(c -> c.preview(women, best, null, Part.LEAVING, PAGE));
        asking(c -> c.preview(women, best, null, Part.LEAVING, new PageRequest(10, 10)));

        assertThat(coming.total()).isEqualTo(number(ENTERING));
        assertThat(coming.rows()).hasSize(10).allSatisfy(line -> {
            assertThat(line.grade()).isEqualTo("A");
            assertThat(line.name()).startsWith("W••");
            assertThat(line.version()).as("a block of the draft").isNull();
        });
        assertThat(going.total()).isEqualTo(number(LEAVING));
        assertThat(going.rows()).hasSize(10).allSatisfy(line -> {
            assertThat(line.grade()).isNotEqualTo("A");
            assertThat(line.letInBy()).isOne();
            assertThat(line.version()).as("a block of the version in force").isOne();
        });
        assertThat(audited)
                .containsExactly(
                        "SEGMENT_MEMBERS_SEEN " + women + " " + coming.total() + " who would enter, masked",
                        "SEGMENT_MEMBERS_SEEN " + women + " " + going.total() + " who would leave, masked");
    }

    @Test
    void another_parent_is_a_change_and_the_same_rule_is_none() {
        assertThat(asking(c -> c.count(women, rule("sex", "F"), null)).change()).isNull();
        assertThat(asking(c -> c.count(null, rule("grade", "A"), null)).change())
                .as("what was never in force")
                .isNull();
        long best = SegmentBank.published(transactions, "SEG_3", "Best", "grade", "A");
        try {
            assertThat(asking(c -> c.count(women, rule("sex", "F"), best)).change())
                    .isEqualTo(new Change(1, 0, number(LEAVING)));
        } finally {
            bank.bank.execute("delete from segment_version where segment_id = " + best);
            bank.bank.execute("delete from segment_segment where id = " + best);
        }
    }

    @Test
    void beside_what_the_reader_may_not_ask_nothing_is_told() {
        Definition best = rule("grade", "B");
        assertThat(asking(c -> c.count(parents, best, null)).change()).isNull();
        assertThatThrownBy(() -> asking(c -> c.preview(parents, best, null, Part.LEAVING, PAGE)))
                .isInstanceOf(BusinessException.class);
        may = Set.of(Permission.FACT_READ);
        assertThat(asking(c -> c.count(parents, best, null)).change().leaving()).isPositive();
    }

    @Test
    void a_draft_that_speaks_of_a_withheld_segment_is_not_counted() {
        Definition others = new Definition(List.of(new Block(Effect.EXCLUDE, new Members(women))));
        Definition all = new Definition(List.of());
        bank.bank.execute(
                "insert into segment_size (segment_id, business_date, version_ordinal, members, entered, gone, badge_mean,"
                        + " badge_below) values (" + women + ", date '" + NIGHT + "', 1, 4, 1, 0, 95.5, 3)");
        bank.bank.execute(
                "insert into quality_floor (percent_floor, note, set_by, set_at) values (97, 'x', 'x', now())");
        try {
            Counts counts = asking(c -> c.count(null, others, null));
            assertThat(counts.withheld()).isTrue();
            assertThat(counts.blocks()).isEmpty();
            assertThat(counts.because()).containsExactly("Women");
            assertThat(asking(c -> c.count(null, all, women)).because()).containsExactly("Women");
            List<Function<SegmentCounting, Object>> questions = List.of(
                    c -> c.preview(null, others, null, Part.IN, PAGE),
                    c -> c.profile(null, others, null),
                    c -> c.overlaps(null, all, women, 5));
            assertThat(questions).allSatisfy(question -> assertThatThrownBy(() -> asking(question))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.poor")));
            assertThat(audited).isEmpty();
        } finally {
            bank.bank.execute("delete from quality_floor where note = 'x'");
            bank.bank.execute("delete from segment_size");
        }
        assertThat(asking(c -> c.count(null, others, null)).members())
                .isEqualTo(number(SHOWN + " and c.sex is distinct from 'F'"));
    }

    private <T> T asking(Function<SegmentCounting, T> work) {
        return transactions.call(
                () -> work.apply(new AskedSegments(transactions.database(), columns, user()).counting(new AuditTrail() {
                    @Override
                    public void record(String activity, String subjectKind, Long subjectId, String detail) {
                        audited.add(activity + " " + subjectId + " " + detail);
                    }
                })));
    }

    private CurrentUser user() {
        return new CurrentUser() {
            @Override
            public DataScope scope() {
                return scope;
            }

            @Override
            public boolean may(Permission permission) {
                return may.contains(permission);
            }
        };
    }

    private static long number(String sql) {
        return bank.bank.inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
