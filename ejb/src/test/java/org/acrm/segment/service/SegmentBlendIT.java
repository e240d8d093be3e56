package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.service.BlendAxis.Slice;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.RfmGroup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cells of two and three ways of dividing the customers, beside what the tables say one customer at a time. */
class SegmentBlendIT {

    private static SegmentBank bank;
    private static BankTransactions transactions;
    private static CustomerColumns columns;
    private static String women;
    private DataScope scope = DataScope.ALL;

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        transactions = new BankTransactions(bank.bank);
        EntityManager database = transactions.database();
        columns = new CustomerColumns(database, new SegmentCatalogue(database), 1 << 22);
        women = "SEGMENT-" + SegmentBank.published(transactions, "SEG_1", "Women", "sex", "F");
        clusters();
    }

    /** Two clusters in force: customers by number modulo 4, of whom the rest is in neither. */
    private static void clusters() {
        bank.bank.execute("insert into segment_segmentation (id, code, ordinal, name, population, least_months, state,"
                + " variables, method, seed, analysis_state, analysis_begun, profit_medium, profit_high, loyalty_medium,"
                + " loyalty_high, made_by, version) values (70, 'CLU_9', 1, 'Ways of life', 'RETAIL', 0, 'PUBLISHED',"
                + " 'AGE,ASSETS', 'K_MEANS', 1, 'DONE', 1, 0, 0, 0, 0, 'he', 0)");
        for (int c = 1; c <= 2; c++) {
            bank.bank.execute(
                    "insert into segment_segment (id, code, name, kind, segmentation_id, state, in_force, owner,"
                            + " saved_at, version) values (" + (700 + c) + ", 'CLU_9_" + c + "', 'Cluster " + c
                            + "', 'CLUSTER', 70, 'PUBLISHED', 1, 'he', now(), 0)");
            bank.bank.execute("insert into segment_cluster (segmentation_id, ordinal, name, customers, profit_minor,"
                    + " contribution_minor, loyalty_tenths, profit, loyalty, segment_id) values (70, " + c
                    + ", 'Cluster " + c
                    + "', 1, 1, 1, 1, 'LOW', 'LOW', " + (700 + c) + ")");
            bank.bank.execute("insert into segment_membership select " + (700 + c) + ", id, date '2026-11-20', date"
                    + " '9999-12-31', null from customer_customer where id % 4 = " + c);
        }
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void two_ways_cross_as_the_tables_say_and_every_customer_is_in_one_cell() {
        Blend blend = blend("GRADE", "SEGMENTATION-70");
        long all = number("");
        assertThat(blend.total().customers()).isEqualTo(all);
        for (int grade = 0; grade < 4; grade++) {
            for (int cluster = 0; cluster < 2; cluster++) {
                String where = " and grade = '" + "ABCD".charAt(grade) + "' and c.id % 4 = " + (cluster + 1);
                assertThat(blend.cell(grade, cluster).customers()).isEqualTo(number(where));
                assertThat(blend.cell(grade, cluster).contributionMinor()).isEqualTo(sum(where));
            }
        }
        assertThat(blend.cell(4, 2).customers()).isEqualTo(number(" and grade is null and c.id % 4 in (0, 3)"));
        assertThat(blend.cell(Blend.ALL, 0).customers()).isEqualTo(number(" and c.id % 4 = 1"));
        assertThat(blend.share(0, Blend.ALL)).isEqualTo((double) number(" and grade = 'A'") / all, within(1e-12));
        double expected = (double) number(" and grade = 'B'") * number(" and c.id % 4 = 2") / all;
        assertThat(blend.index(1, 1))
                .isEqualTo((int) Math.round(100 * number(" and grade = 'B' and c.id % 4 = 2") / expected));
        assertThat(blend.index(Blend.ALL, 1)).isEqualTo(100);
    }

    @Test
    void three_ways_cross_and_groups_of_rfm_are_those_that_the_product_names() {
        Blend blend = blend("RFM", "GRADE", women);
        Map<String, Long> counted = new HashMap<>();
        List<Object[]> rows = bank.bank.inTransaction(em -> em.createNativeQuery(
                        "select r.recency, r.frequency, r.monetary, g.grade, c.sex from customer_customer c join"
                                + " value_rfm r on r.customer_id = c.id left join value_grade g on g.customer_id = c.id"
                                + " where c.merged_into_id is null",
                        Object[].class)
                .getResultList());
        rows.forEach(row -> counted.merge(
                RfmGroup.of(fifth(row[0]), fifth(row[1]), fifth(row[2])) + " " + row[3] + " "
                        + "F".equals(String.valueOf(row[4])),
                1L,
                Long::sum));
        int filled = 0;
        for (RfmGroup group : RfmGroup.values()) {
            for (int grade = 0; grade < 4; grade++) {
                long in = counted.getOrDefault(group + " " + "ABCD".charAt(grade) + " true", 0L);
                long out = counted.getOrDefault(group + " " + "ABCD".charAt(grade) + " false", 0L);
                assertThat(blend.cell(group.ordinal(), grade, 0).customers()).isEqualTo(in);
                assertThat(blend.cell(group.ordinal(), grade, 1).customers()).isEqualTo(out);
                assertThat(blend.cell(group.ordinal(), grade, Blend.ALL).customers())
                        .isEqualTo(in + out);
                filled += in > 0 ? 1 : 0;
            }
        }
        assertThat(filled).isGreaterThan(10);
    }

    @Test
    void grades_by_lifetime_value_leave_those_without_an_estimate_to_the_rest() {
        Blend blend = blend("LTV_GRADE", "GRADE");
        String shown = " and not exists (select 1 from quality_badge q where q.customer_id = c.id and q.percent < 90)";
        long graded = 0;
        for (int grade = 0; grade < 4; grade++) {
            String worth = " and exists (select 1 from value_ltv l where l.customer_id = c.id and l.grade = '"
                    + "ABCD".charAt(grade) + "')" + shown;
            assertThat(blend.cell(grade, Blend.ALL).customers()).isPositive().isEqualTo(number(worth));
            assertThat(blend.cell(grade, grade).customers())
                    .isEqualTo(number(worth + " and g.grade = '" + "ABCD".charAt(grade) + "'"));
            graded += blend.cell(grade, Blend.ALL).customers();
        }
        assertThat(number(" and exists (select 1 from value_ltv l where l.customer_id = c.id)"))
                .isGreaterThan(graded);
        assertThat(blend.cell(4, Blend.ALL).customers()).isEqualTo(number("") - graded);
    }

    @Test
    void a_reader_crosses_only_customers_in_sight() {
        scope = DataScope.branch("/HQ/A/");
        Blend blend = blend("GRADE", women);
        assertThat(blend.total().customers()).isPositive().isEqualTo(number(" and branch_id = 2"));
        assertThat(blend.cell(0, 0).customers())
                .isPositive()
                .isEqualTo(number(" and branch_id = 2 and grade = 'A' and sex = 'F'"));
    }

    @Test
    void the_rule_of_a_cell_names_exactly_its_customers_and_can_be_kept() {
        Blend blend = blend("RFM", "SEGMENTATION-70", women);
        int[][] cells = {{9, 0, 0}, {1, 1, 1}, {Blend.ALL, 2, 0}, {11, 0, Blend.ALL}};
        for (int[] at : cells) {
            Definition rule = blend.rule(at);
            long[] in = transactions.call(() -> {
                Definition kept = new DefinitionJson(bank.subject()).read(DefinitionJson.write(rule));
                SegmentSet set = new SegmentSets(bank.subject(), new SegmentRepository(transactions.database()))
                        .begin(new MembershipRows(transactions.database()));
                set.addSpokenOf(kept, null);
                var names = new java.util.HashSet<>(kept.attributes());
                names.addAll(set.attributes());
                Sieve sieve = new Sieve(columns.of(SegmentBank.NIGHT, names), names);
                return sieve.sift(kept, null, null, other -> set.rows(other, sieve))
                        .in();
            });
            assertThat(RowBits.common(in, in))
                    .isPositive()
                    .isEqualTo(blend.cell(at).customers());
        }
    }

    @Test
    void ways_that_are_the_same_too_many_or_not_in_force_are_refused() {
        for (List<String> keys : List.of(
                List.of("GRADE"), List.of("GRADE", "GRADE"), List.of("GRADE", "RFM", women, "SEGMENTATION-70"))) {
            assertThatThrownBy(() -> blend(keys.toArray(String[]::new)))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.blend.axes"));
        }
        assertThatThrownBy(() -> blend("GRADE", "SEGMENTATION-71"))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.blend.axis"));
        assertThat(blend("GRADE", "SEGMENTATION-70").axes().get(1).slices())
                .extracting(Slice::code)
                .containsExactly("#1 Cluster 1", "#2 Cluster 2", "");
    }

    @Test
    void a_way_that_divides_by_a_withheld_segment_is_refused_also_as_one_cluster_of_several() {
        bank.bank.execute(
                "insert into segment_size (segment_id, business_date, version_ordinal, members, entered, gone,"
                        + " badge_mean, badge_below) values (702, date '" + SegmentBank.NIGHT
                        + "', 1, 4, 1, 0, 95.5, 3)");
        try {
            assertThat(blend("GRADE", "SEGMENTATION-70").total().customers()).isPositive();
            bank.bank.execute(
                    "insert into quality_floor (percent_floor, note, set_by, set_at) values (97, 'x', 'x', now())");
            assertThatThrownBy(() -> blend("GRADE", "SEGMENTATION-70"))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.poor"));
            assertThat(blend("GRADE", women).total().customers()).isPositive();
        } finally {
            bank.bank.execute("delete from quality_floor where note = 'x'");
            bank.bank.execute("delete from segment_size");
        }
    }

    private Blend blend(String... keys) {
        CurrentUser user = new CurrentUser() {
            @Override
            public DataScope scope() {
                return scope;
            }
        };
        return transactions.call(() -> new AskedSegments(transactions.database(), columns, user)
                .blend()
                .blend(List.of(keys)));
    }

    private static int fifth(Object number) {
        return ((Number) number).intValue();
    }

    private static long number(String where) {
        return asked("count(*)", where);
    }

    private static long sum(String where) {
        return asked("coalesce(sum(contribution_minor), 0)", where);
    }

    private static long asked(String what, String where) {
        return bank.bank.inTransaction(em -> ((Number) em.createNativeQuery("select " + what
                                + " from customer_customer c left join value_grade g on g.customer_id = c.id where"
                                + " c.merged_into_id is null" + where)
                        .getSingleResult())
                .longValue());
    }
}
