package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.service.SegmentTable.Figures;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.BankTransactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every column of the profile table (SEG-07), beside one statement each. */
class SegmentTableIT {

    private static final String BESIDE = " from customer_customer c left join value_grade g on g.customer_id = c.id"
            + " left join value_features f on f.customer_id = c.id where c.merged_into_id is null";

    private static SegmentBank bank;
    private static BankTransactions transactions;
    private static CustomerColumns columns;
    private static long women;
    private static long best;
    private static long draft;
    private DataScope scope = DataScope.ALL;

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        transactions = new BankTransactions(bank.bank);
        EntityManager database = transactions.database();
        columns = new CustomerColumns(database, new SegmentCatalogue(database), 1 << 22);
        women = SegmentBank.published(transactions, "SEG_1", "Women", "sex", "F");
        best = SegmentBank.published(transactions, "SEG_2", "Best", "grade", "A");
        draft = transactions.call(() -> new SegmentRepository(database)
                .save(SegmentBank.written("SEG_3", "Draft", "grade", "B"))
                .id());
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void every_figure_of_a_segment_is_that_of_the_tables() {
        SegmentTable table = table(List.of(best, women), 100);
        assertThat(table.lines()).extracting(SegmentTable.Line::name).containsExactly("Best", "Women");
        is(table.lines().get(0).figures(), " and g.grade = 'A'");
        is(table.lines().get(1).figures(), " and c.sex = 'F'");
        is(table.all(), "");
        assertThat(table.share(table.lines().get(0)))
                .isEqualTo(number("count(*)", " and g.grade = 'A'") / number("count(*)", ""), within(1e-12));
    }

    private static void is(Figures figures, String where) {
        double n = number("count(*)", where);
        assertThat(figures.customers()).isEqualTo((long) n).isPositive();
        assertThat(figures.occupation()).isEqualTo("DOCTOR");
        assertThat(figures.occupied()).isEqualTo(1);
        near(figures.women(), "avg(case c.sex when 'F' then 1.0 when 'M' then 0 end)", where);
        near(figures.age(), "avg(extract(year from age(date '2026-11-21', c.birth_date)))", where);
        near(figures.contributionMinor(), "avg(g.contribution_minor)", where);
        near(
                figures.highIncome(),
                "avg(case when f.salary_minor_90 * 365.0 / 90 > 10000 then 1.0 else 0 end)",
                where + " and f.salary_minor_90 > 0");
        assertThat(figures.channels().get(UsedChannel.ATM))
                .isEqualTo(number("count(*)", where + used("ATM")) / n, within(1e-12))
                .isPositive();
        near(figures.holdings().get(HoldingCategory.DEPOSIT), held("'CURRENT', 'SAVINGS'"), where);
        near(figures.holdings().get(HoldingCategory.HOME), held("'MORTGAGE'"), where);
        assertThat(figures.holdings().get(HoldingCategory.INSURANCE)).isZero();
        near(figures.holdingsInAll(), held("'CURRENT', 'SAVINGS', 'MORTGAGE'"), where);
    }

    private static String used(String channel) {
        return " and exists (select 1 from activity_usage u join customer_holding h on h.id = u.holding_id where"
                + " h.owner_id = c.id and u.channel = '" + channel
                + "' and u.month_on between date '2026-09-01' and date"
                + " '2026-11-01')";
    }

    private static String held(String kinds) {
        return "avg((select count(*) from customer_holding h join product_product p on p.id = h.product_id where"
                + " h.owner_id = c.id and h.status <> 'CLOSED' and p.kind in (" + kinds + ")))";
    }

    private static void near(Double figure, String what, String where) {
        assertThat(figure).isEqualTo(number(what, where), within(1e-6 * Math.max(1, figure)));
    }

    @Test
    void a_reader_sees_only_customers_in_sight() {
        scope = DataScope.branch("/HQ/A/");
        SegmentTable table = table(List.of(best), 100);
        assertThat(table.all().customers()).isEqualTo((long) number("count(*)", " and c.branch_id = 2"));
        assertThat(table.lines().get(0).figures().customers()).isPositive().isEqualTo((long)
                number("count(*)", " and c.branch_id = 2 and g.grade = 'A'"));
    }

    @Test
    void what_is_not_in_force_or_nothing_at_all_is_refused() {
        assertThatThrownBy(() -> table(List.of(draft), 100))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.blend.axis"));
        assertThatThrownBy(() -> table(List.of(), 100))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.table"));
    }

    @Test
    void a_segment_whose_members_are_below_the_floor_has_no_line_and_is_named() {
        bank.bank.execute(
                "insert into segment_size (segment_id, business_date, version_ordinal, members, entered, gone,"
                        + " badge_mean, badge_below) values (" + women + ", date '" + SegmentBank.NIGHT
                        + "', 1, 4, 1, 0, 95.5, 3)");
        bank.bank.execute(
                "insert into quality_floor (percent_floor, note, set_by, set_at) values (97, 'x', 'x', now())");
        try {
            SegmentTable table = table(List.of(best, women), 100);
            assertThat(table.lines()).extracting(SegmentTable.Line::name).containsExactly("Best");
            assertThat(table.withheld()).containsExactly("Women");
        } finally {
            bank.bank.execute("delete from quality_floor where note = 'x'");
            bank.bank.execute("delete from segment_size");
        }
        assertThat(table(List.of(best, women), 100).withheld()).isEmpty();
    }

    private SegmentTable table(List<Long> segments, long income) {
        CurrentUser user = new CurrentUser() {
            @Override
            public DataScope scope() {
                return scope;
            }
        };
        return transactions.call(() -> new AskedSegments(transactions.database(), columns, user)
                .tabling()
                .ofSegments(segments, income));
    }

    private static double number(String what, String where) {
        return bank.bank.inTransaction(em -> ((Number)
                        em.createNativeQuery("select " + what + BESIDE + where).getSingleResult())
                .doubleValue());
    }
}
