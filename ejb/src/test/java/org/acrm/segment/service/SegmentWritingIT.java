package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Missing;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.Definition.Source;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.service.SegmentReading.Opened;
import org.acrm.segment.service.SegmentWriting.Draft;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.BankTransactions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Segments drafted and decided on by two people, of whom each may be too quick for the other. */
class SegmentWritingIT {

    private final SegmentBank bank = new SegmentBank();
    private final BankTransactions transactions = new BankTransactions(bank.bank);
    private final EntityManager database = transactions.database();
    private final SegmentRepository segments = new SegmentRepository(database);
    private final SegmentDefinitions definitions =
            new SegmentDefinitions(segments, new SegmentCatalogue(database), new CalendarRepository(database));
    private final List<String> audited = new ArrayList<>();
    private final AuditTrail audit = new AuditTrail() {
        @Override
        public void record(String activity, String subjectKind, Long subjectId, String detail) {
            audited.add(activity);
        }
    };
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private final SegmentSteps steps = new SegmentSteps(segments, audit);
    private final SegmentWriting writing = new SegmentWriting(steps, segments, definitions, user("he"), clock);
    private final SegmentApproving approving = new SegmentApproving(steps, segments, definitions, user("laura"), clock);

    private static CurrentUser user(String name) {
        return new CurrentUser() {
            @Override
            public String pseudonym() {
                return name;
            }

            @Override
            public boolean may(Permission permission) {
                return permission == Permission.FACT_READ && name.equals("chen");
            }

            @Override
            public DataScope scope() {
                return DataScope.ALL;
            }
        };
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void each_new_segment_has_a_number_of_its_own_also_after_others_are_gone() {
        long first = written("One", new Missing("grade"));
        long second = written("Two", new Missing("grade"));
        bank.bank.execute("delete from segment_version where segment_id = " + first);
        bank.bank.execute("delete from segment_segment where id = " + first);
        long third = written("Three", new Missing("grade"));
        assertThat(Stream.of(second, third).map(this::code)).containsExactly("SEG_2", "SEG_3");
    }

    @Test
    void what_speaks_of_which_is_changed_by_one_person_at_a_time() {
        long one = published("One", new Missing("grade"));
        for (Runnable work : List.<Runnable>of(
                () -> writing.change(one, version(one), draft("One", new Missing("age"))),
                () -> writing.discard(one, version(one)),
                () -> approving.retire(one, version(one)))) {
            transactions.run(() -> {
                work.run();
                database.flush();
                assertThatThrownBy(() -> bank.bank.inTransaction(other -> other.createNativeQuery(
                                        "select 1 from segment_number where kind = 'SEG' for update nowait")
                                .getSingleResult()))
                        .hasStackTraceContaining("could not obtain lock");
            });
        }
    }

    @Test
    void drafts_that_close_a_circle_however_they_were_saved_are_not_approved() {
        long one = published("One", new Missing("grade"));
        long two = published("Two", new Missing("age"));
        change(one, new Members(two));
        bank.bank.execute("delete from segment_use");
        change(two, new Members(one));
        submit(one);
        refused(() -> approve(one), "error.segment.cycle");
        assertThat(inForce(one)).isEqualTo(1);
    }

    @Test
    void a_draft_that_would_close_a_circle_is_refused() {
        long one = published("One", new Missing("grade"));
        long two = published("Two", new Members(one));
        refused(() -> change(one, new Members(two)), "error.segment.cycle");
    }

    @Test
    void an_approved_version_speaks_only_of_what_stands_in_it() {
        long one = published("One", new Missing("grade"));
        long two = published("Two", new Members(one));
        change(two, new Missing("grade"));
        assertThat(transactions.call(() -> segments.uses(one)))
                .extracting(SegmentUse::id)
                .containsExactly(two);
        submit(two);
        approve(two);
        assertThat(transactions.call(() -> segments.uses(one))).isEmpty();
    }

    @Test
    void a_definition_that_nobody_can_read_is_neither_kept_nor_approved() {
        refused(() -> written("Odd", new Missing("shoe_size")), "error.condition.attribute");
        long one = written("Depositors", new Missing("group_DEP"));
        submit(one);
        bank.bank.execute("update product_group set code = 'DEPOSIT' where id = 1");
        refused(() -> approve(one), "error.condition.attribute");
        assertThat(inForce(one)).isNull();
    }

    @Test
    void a_version_that_nobody_can_read_is_shown_as_it_was_written_and_can_be_written_anew() {
        long one = published("Depositors", new Missing("group_DEP"));
        change(one, new Missing("grade"));
        bank.bank.execute("update product_group set code = 'DEPOSIT' where id = 1");
        Opened opened = open(one);
        assertThat(opened.versions().get(1).definition()).isNull();
        assertThat(opened.versions().get(1).document()).contains("group_DEP");
        assertThat(opened.versions().get(0).definition().attributes()).containsExactly("grade");
    }

    @Test
    void a_rule_over_facts_from_texts_needs_the_right_to_read_them() {
        Missing fact = new Missing("fact_NEW_CHILD");
        refused(() -> written("Parents", fact), "error.segment.right");
        SegmentWriting chen = new SegmentWriting(steps, segments, definitions, user("chen"), clock);
        long one = transactions.call(() -> chen.write(draft("Parents", fact)));
        transactions.run(() -> chen.submit(one, version(one)));
        refused(() -> approve(one), "error.segment.right");
        assertThat(open(one).withheld()).isTrue();
        refused(() -> written("Near parents", new Members(one)), "error.segment.right");
        long near = transactions.call(() -> chen.write(draft("Near parents", new Members(one))));
        assertThat(open(near).withheld()).isTrue();
        transactions.run(() -> chen.submit(near, version(near)));
        refused(() -> approve(near), "error.segment.right");
        assertThat(open(written("Others", new Missing("age"))).withheld()).isFalse();
    }

    private Opened open(long id) {
        return transactions.call(() -> new SegmentReading(
                        null,
                        segments,
                        new SegmentCatalogue(database),
                        new CalendarRepository(database),
                        null,
                        user("he"))
                .open(id));
    }

    @Test
    void the_segment_of_a_cluster_is_left_to_its_segmentation() {
        long one = published("Core", new Missing("grade"));
        bank.bank.execute("update segment_segment set kind = 'CLUSTER' where id = " + one);
        refused(() -> change(one, new Missing("age")), "error.segment.segmentation");
        refused(() -> submit(one), "error.segment.segmentation");
        refused(() -> approve(one), "error.segment.segmentation");
        refused(() -> transactions.run(() -> approving.retire(one, version(one))), "error.segment.segmentation");
        refused(() -> transactions.run(() -> writing.discard(one, version(one))), "error.segment.segmentation");
    }

    private long published(String name, Object source) {
        long id = written(name, source);
        submit(id);
        approve(id);
        return id;
    }

    private long written(String name, Object source) {
        return transactions.call(() -> writing.write(draft(name, source)));
    }

    private void change(long id, Object source) {
        transactions.run(
                () -> writing.change(id, version(id), draft(segments.get(id).name(), source)));
    }

    private void submit(long id) {
        transactions.run(() -> writing.submit(id, version(id)));
    }

    private void approve(long id) {
        transactions.run(() -> approving.approve(id, version(id)));
    }

    private static Draft draft(String name, Object what) {
        Source source = what instanceof Missing missing ? new Matching(missing) : (Source) what;
        return new Draft(name, null, new Definition(List.of(new Block(Effect.KEEP, source))));
    }

    private int version(long id) {
        return segments.get(id).version();
    }

    private Integer inForce(long id) {
        return transactions.call(() -> segments.get(id).inForce());
    }

    private String code(long id) {
        return transactions.call(() -> segments.get(id).code());
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }
}
