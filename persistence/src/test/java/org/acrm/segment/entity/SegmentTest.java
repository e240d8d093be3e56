package org.acrm.segment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void takes_effect_when_a_second_person_approves() {
        Segment segment = submitted();
        segment.approve("laura", NOW);
        assertThat(segment.state()).isEqualTo(SegmentState.PUBLISHED);
        assertThat(segment.current()).hasValueSatisfying(version -> {
            assertThat(version.definition()).isEqualTo("one");
            assertThat(version.approvedBy()).isEqualTo("laura");
        });
    }

    @Test
    void is_not_approved_by_whoever_wrote_or_submitted_it() {
        Segment segment = submitted();
        refused(() -> segment.approve("he", NOW), "error.segment.maker");
        segment.sendBack();
        segment.write("Savers", null, "two", "chen", NOW);
        segment.submit("wang");
        refused(() -> segment.approve("he", NOW), "error.segment.maker");
        refused(() -> segment.approve("chen", NOW), "error.segment.maker");
        refused(() -> segment.approve("wang", NOW), "error.segment.maker");
        segment.approve("laura", NOW);
        assertThat(segment.inForce()).isEqualTo(2);
    }

    @Test
    void goes_on_with_the_approved_version_while_the_next_is_drafted() {
        Segment segment = published();
        segment.write("Savers", null, "two", "he", NOW);
        segment.write("Savers", null, "three", "he", NOW);
        assertThat(segment.state()).isEqualTo(SegmentState.DRAFT);
        assertThat(segment.current().orElseThrow().definition()).isEqualTo("one");
        assertThat(segment.latest().orElseThrow().definition()).isEqualTo("three");
        assertThat(segment.versions()).hasSize(2);
        segment.discard();
        assertThat(segment.state()).isEqualTo(SegmentState.PUBLISHED);
        assertThat(segment.versions()).hasSize(1);
    }

    @Test
    void whoever_approved_a_version_may_draft_the_next_and_then_not_approve_it() {
        Segment segment = published();
        segment.write("Savers", null, "two", "laura", NOW);
        segment.submit("laura");
        refused(() -> segment.approve("laura", NOW), "error.segment.maker");
        segment.approve("he", NOW);
        assertThat(segment.inForce()).isEqualTo(2);
    }

    @Test
    void nobody_changes_what_waits_for_approval() {
        Segment segment = submitted();
        refused(() -> segment.write("Savers", null, "two", "he", NOW), "error.segment.state");
        refused(() -> segment.retire(false), "error.segment.state");
        refused(segment::discard, "error.segment.state");
    }

    @Test
    void is_retired_for_good_and_only_where_nothing_uses_it() {
        Segment segment = published();
        refused(() -> segment.retire(true), "error.segment.used");
        segment.retire(false);
        assertThat(segment.current()).isEmpty();
        refused(() -> segment.write("Savers", null, "two", "he", NOW), "error.segment.state");
    }

    @Test
    void a_draft_changes_neither_name_nor_parent_before_it_is_approved_and_leaves_nothing_when_given_up() {
        Segment segment = published();
        segment.write("Spenders", 7L, "two", "he", NOW);
        assertThat(segment.name()).isEqualTo("Savers");
        assertThat(segment.parentId()).isNull();
        segment.discard();
        assertThat(segment.latest().orElseThrow().name()).isEqualTo("Savers");
        segment.write("Spenders", 7L, "two", "he", NOW);
        segment.submit("he");
        segment.approve("laura", NOW);
        assertThat(segment.name()).isEqualTo("Spenders");
        assertThat(segment.parentId()).isEqualTo(7L);
    }

    @Test
    void a_first_draft_gives_the_name_before_anything_is_in_force() {
        Segment segment = Segment.byRule("SEG_1", "he");
        segment.write("Savers", null, "one", "he", NOW);
        segment.write("Spenders", 7L, "one", "chen", NOW);
        assertThat(segment.name()).isEqualTo("Spenders");
        assertThat(segment.parentId()).isEqualTo(7L);
    }

    @Test
    void nobody_writes_over_a_draft_in_which_another_had_a_hand_to_become_its_checker() {
        Segment segment = published();
        segment.write("Savers", null, "two", "wang", NOW);
        segment.submit("chen");
        segment.sendBack();
        segment.write("Savers", null, "three", "chen", NOW);
        segment.submit("chen");
        assertThat(segment.versions()).hasSize(3);
        refused(() -> segment.approve("wang", NOW), "error.segment.maker");
        segment.sendBack();
        segment.submit("wang");
        refused(() -> segment.approve("chen", NOW), "error.segment.maker");
        assertThat(segment.latest().orElseThrow().madeBy()).isEqualTo("wang");
        assertThat(segment.latest().orElseThrow().definition()).isEqualTo("three");
        segment.approve("laura", NOW);
    }

    private static Segment submitted() {
        Segment segment = Segment.byRule("SEG_1", "he");
        segment.write("Savers", null, "one", "he", NOW);
        segment.submit("he");
        return segment;
    }

    private static Segment published() {
        Segment segment = submitted();
        segment.approve("laura", NOW);
        return segment;
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }
}
