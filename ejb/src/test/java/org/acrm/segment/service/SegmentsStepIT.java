package org.acrm.segment.service;

import static org.acrm.segment.service.SegmentBank.NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStopped;
import org.acrm.scheduling.service.TestNight;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.MicroMarkets;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentNights;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.shared.service.BankTransactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nights that assign customers; what they should find is asked of the tables in SQL. */
class SegmentsStepIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00Z");
    private static final LocalDate NEXT = NIGHT.plusDays(1);

    private static final String GRADE_A = "{\"attribute\":\"grade\",\"is\":\"=\",\"value\":\"A\"}";
    private static final String WOMEN = "{\"attribute\":\"sex\",\"is\":\"=\",\"value\":\"F\"}";

    private final SegmentBank bank = new SegmentBank();
    private final BankTransactions transactions = new BankTransactions(bank.bank);
    private final EntityManager database = transactions.database();
    private final SegmentsStep step = new SegmentsStep(
            new NightAssignment(database),
            new SegmentNights(database),
            new MicroMarkets(database),
            new CustomerChunks(new CustomerRanges(database), transactions, 5000),
            transactions);
    private long best;
    private long women;
    private long rest;

    @BeforeEach
    void segments() {
        best = published("Best", null, "{\"effect\":\"KEEP\",\"condition\":" + GRADE_A + "}");
        women = published("Women among the best", best, "{\"effect\":\"KEEP\",\"condition\":" + WOMEN + "}");
        rest = published(
                "Rest",
                null,
                "{\"effect\":\"EXCLUDE\",\"segment\":" + best + "},{\"effect\":\"KEEP\",\"condition\":" + WOMEN
                        + "},{\"effect\":\"ADD\",\"segment\":" + women + "}");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void the_first_night_takes_in_whom_the_tables_name_after_the_segments_they_speak_of() {
        new TestNight(NIGHT).run(step);
        String graded = "select c.id from customer_customer c join value_grade g on g.customer_id = c.id where"
                + " c.merged_into_id is null and g.valid_to > date '2026-11-21' and g.grade = 'A'";
        assertThat(members(best, NIGHT)).isNotEmpty().isEqualTo(texts(graded + " order by c.id"));
        assertThat(members(women, NIGHT)).isNotEmpty().isEqualTo(texts(graded + " and c.sex = 'F' order by c.id"));
        assertThat(members(rest, NIGHT))
                .isEqualTo(texts(
                        "select id from customer_customer where merged_into_id is null and sex = 'F' order by id"));
        assertThat(texts("select distinct let_in_by || case when customer_id in (" + graded
                        + ") then ' best' else '' end" + " from segment_membership where segment_id = " + rest
                        + " order by 1"))
                .containsExactly("1", "3 best");
        assertThat(size(best, NIGHT))
                .isEqualTo(
                        members(best, NIGHT).size() + " " + members(best, NIGHT).size() + " 0");
    }

    @Test
    void a_night_keeps_how_good_the_data_of_the_members_are() {
        bank.bank.execute("delete from quality_badge");
        bank.bank.execute(
                "insert into quality_badge (customer_id, percent) select id, case when sex = 'F' then 10 else 99 end"
                        + " from customer_customer where id % 2 = 0");
        new TestNight(NIGHT).run(step);
        String members = " from segment_membership m left join quality_badge b on b.customer_id = m.customer_id where"
                + " m.segment_id = " + best;
        assertThat(texts("select badge_mean || ' ' || badge_below from segment_size where segment_id = " + best))
                .isEqualTo(texts("select cast(avg(coalesce(b.percent, 100)) as numeric(7,4)) || ' ' || sum(case when"
                        + " b.percent = 10 then 1 else 0 end)" + members));
        assertThat(texts("select count(*)" + members + " and b.percent = 10").get(0))
                .isNotEqualTo("0");
    }

    @Test
    void the_next_night_writes_only_who_comes_or_goes_or_is_let_in_by_another_block() {
        new TestNight(NIGHT).run(step);
        long rows = rows();
        // 12 and 48 were graded A and 18 was graded C; 18 and 48 are women
        change();
        new TestNight(NEXT).run(step);
        assertThat(texts("select segment_id || ' ' || customer_id from segment_membership where valid_from = date '"
                        + NEXT + "' order by segment_id, customer_id"))
                .containsExactly(best + " 18", women + " 18", rest + " 18", rest + " 48");
        assertThat(texts("select segment_id || ' ' || customer_id from segment_membership where valid_to = date '"
                        + NEXT + "' order by segment_id, customer_id"))
                .containsExactly(best + " 12", best + " 48", women + " 48", rest + " 18", rest + " 48");
        assertThat(rows()).isEqualTo(rows + 4);
        assertThat(size(best, NEXT)).isEqualTo(members(best, NEXT).size() + " 1 2");
        assertThat(size(rest, NEXT))
                .as("who only changes the block has not come")
                .endsWith(" 0 0");
        assertThat(members(best, NIGHT)).as("the day before stands").contains("12", "48");
    }

    @Test
    void a_night_that_was_cut_off_and_one_that_runs_twice_write_the_same() {
        new TestNight(NIGHT, 1).run(step);
        change();
        new TestNight(NEXT, 2).run(step);
        List<String> cut = everything();
        new TestNight(NEXT).run(step);
        assertThat(everything()).isEqualTo(cut);
        bank.bank.execute("delete from segment_membership");
        bank.bank.execute("delete from segment_size");
        changeBack();
        new TestNight(NIGHT).run(step);
        change();
        new TestNight(NEXT).run(step);
        assertThat(everything()).isEqualTo(cut);
    }

    @Test
    void a_retired_segment_loses_its_members_and_keeps_its_past() {
        new TestNight(NIGHT).run(step);
        transactions.run(() -> new SegmentRepository(database).get(rest).retire(false));
        new TestNight(NEXT).run(step);
        assertThat(members(rest, NEXT)).isEmpty();
        assertThat(members(rest, NIGHT)).isNotEmpty();
    }

    @Test
    void a_segment_that_speaks_of_what_there_is_no_more_keeps_its_members_and_is_told() {
        long odd = published(
                "Odd",
                null,
                "{\"effect\":\"KEEP\",\"condition\":{\"attribute\":\"group_DEP\",\"is\":\">\",\"value\":0}}");
        new TestNight(NIGHT).run(step);
        List<String> before = members(odd, NIGHT);
        assertThat(before).isNotEmpty();
        bank.bank.execute("update product_group set code = 'DEPOSIT' where id = 1");
        TestNight night = new TestNight(NEXT).run(step);
        assertThat(night.rejectedRows()).isOne();
        assertThat(members(odd, NEXT)).isEqualTo(before);
        assertThat(members(best, NEXT)).isNotEmpty();
    }

    @Test
    void a_draft_changes_no_member_until_it_is_approved() {
        new TestNight(NIGHT).run(step);
        List<String> before = members(women, NIGHT);
        transactions.run(
                () -> new SegmentRepository(database).get(women).write("Women", rest, blocks(GRADE_A), "he", NOW));
        transactions.run(() -> {
            Segment never = Segment.byRule(new SegmentRepository(database).nextCode(), "he");
            never.write("Never approved", null, blocks(WOMEN), "he", NOW);
            new SegmentRepository(database).save(never);
        });
        new TestNight(NEXT).run(step);
        assertThat(members(women, NEXT)).isEqualTo(before);
        assertThat(texts("select count(distinct segment_id) from segment_membership"))
                .containsExactly("3");
    }

    @Test
    void a_night_that_is_cut_off_goes_on_by_the_versions_it_began_with() {
        long[] late = new long[1];
        new TestNight(NIGHT, 1).run(cutOff(() -> late[0] = decideMeanwhile()));
        assertThat(members(best, NIGHT))
                .isEqualTo(texts("select c.id from customer_customer c join value_grade g on g.customer_id = c.id where"
                        + " c.merged_into_id is null and g.grade = 'A' order by c.id"));
        assertThat(members(rest, NIGHT))
                .isEqualTo(texts(
                        "select id from customer_customer where merged_into_id is null and sex = 'F' order by id"));
        assertThat(members(late[0], NIGHT)).isEmpty();
        assertThat(texts("select version_ordinal from segment_size where segment_id = " + best))
                .containsExactly("1");
        new TestNight(NEXT).run(step);
        assertThat(members(late[0], NEXT)).isNotEmpty().isEqualTo(members(best, NEXT));
        assertThat(members(rest, NEXT)).isEmpty();
    }

    /** The step, and what happens before it goes on after a cut. */
    private NightStep cutOff(Runnable meanwhile) {
        return new NightStep() {
            @Override
            public String code() {
                return step.code();
            }

            @Override
            public void run(NightContext context) {
                try {
                    step.run(context);
                } catch (NightStopped stopped) {
                    meanwhile.run();
                    throw stopped;
                }
            }
        };
    }

    private long decideMeanwhile() {
        transactions.run(() -> {
            Segment segment = new SegmentRepository(database).get(best);
            segment.write("Best", null, blocks(WOMEN), "he", NOW);
            segment.submit("he");
            segment.approve("laura", NOW);
            new SegmentRepository(database).get(rest).retire(false);
        });
        return published("Late", null, "{\"effect\":\"KEEP\",\"condition\":" + WOMEN + "}");
    }

    private static String blocks(String condition) {
        return "{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":" + condition + "}]}";
    }

    @Test
    void segments_that_speak_of_each_other_in_a_circle_keep_their_members_and_stop_no_other() {
        new TestNight(NIGHT).run(step);
        List<String> before = members(women, NIGHT);
        bank.bank.execute("update segment_version set parent_id = " + women + " where segment_id = " + best);
        change();
        TestNight night = new TestNight(NEXT).run(step);
        assertThat(night.rejectedRows())
                .as("best, the women among them, and who speaks of both")
                .isEqualTo(3);
        assertThat(members(women, NEXT)).isEqualTo(before);
        long other = published("Other", null, "{\"effect\":\"KEEP\",\"condition\":" + WOMEN + "}");
        new TestNight(NEXT).run(step);
        assertThat(members(other, NEXT)).isNotEmpty();
    }

    @Test
    void whoever_was_erased_is_in_no_segment_any_more() {
        bank.bank.execute("insert into customer_erasure (customer_id, ground, requested_by, requested_at, state) values"
                + " (24, 'REQUEST', 'he', now(), 'DONE')");
        new TestNight(NIGHT).run(step);
        assertThat(members(best, NIGHT)).contains("12").doesNotContain("24");
    }

    @Test
    void members_are_read_by_ranges_and_counted_without_reading_a_row() {
        new TestNight(NIGHT).run(step);
        List<String> some = new ArrayList<>();
        transactions.run(() -> new MembershipRows(database)
                .members(best, new CustomerRange(NIGHT, 100, 300), id -> some.add(String.valueOf(id))));
        assertThat(some)
                .isNotEmpty()
                .isEqualTo(members(best, NIGHT).stream()
                        .filter(id -> Long.parseLong(id) >= 100 && Long.parseLong(id) < 300)
                        .toList());
        assertThat(texts("select indexdef from pg_indexes where indexname = 'segment_membership_to_ix'"))
                .singleElement()
                .asString()
                .contains("(segment_id, valid_to, customer_id, valid_from)");
    }

    private void change() {
        bank.bank.execute("update value_grade set grade = 'B' where customer_id in (12, 48)");
        bank.bank.execute("update value_grade set grade = 'A' where customer_id = 18");
    }

    private void changeBack() {
        bank.bank.execute("update value_grade set grade = 'A' where customer_id in (12, 48)");
        bank.bank.execute("update value_grade set grade = 'C' where customer_id = 18");
    }

    private long published(String name, Long parent, String blocks) {
        return transactions.call(() -> {
            SegmentRepository segments = new SegmentRepository(database);
            Segment segment = Segment.byRule(segments.nextCode(), "he");
            segment.write(name, parent, "{\"blocks\":[" + blocks + "]}", "he", NOW);
            segment.submit("he");
            segment.approve("laura", NOW);
            return segments.save(segment).id();
        });
    }

    private long rows() {
        return Long.parseLong(texts("select count(*) from segment_membership").get(0));
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>(texts("select segment_id || ' ' || customer_id || ' ' || valid_from || ' '"
                + " || valid_to || ' ' || let_in_by from segment_membership order by 1"));
        all.addAll(texts(
                "select segment_id || ' ' || business_date || ' ' || members || ' ' || entered || ' ' || gone from"
                        + " segment_size order by 1"));
        return all;
    }

    private String size(long segment, LocalDate date) {
        return texts("select members || ' ' || entered || ' ' || gone from segment_size where segment_id = " + segment
                        + " and business_date = date '" + date + "'")
                .get(0);
    }

    private List<String> members(long segment, LocalDate date) {
        return texts("select customer_id from segment_membership where segment_id = " + segment
                + " and valid_from <= date '" + date + "' and valid_to > date '" + date + "' order by customer_id");
    }

    private List<String> texts(String sql) {
        return bank.bank.inTransaction(em -> em.createNativeQuery(sql, Object.class).getResultList().stream()
                .map(String::valueOf)
                .toList());
    }
}
