package org.acrm.segment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.desk.entity.DeskBank;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A segment is as good as the data of its members, and below the floor it is withheld. */
class SegmentBadgesIT {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 21);

    private final TestBank bank = DeskBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void the_mean_badge_and_the_share_below_the_floor_are_of_those_who_are_in_on_the_day_and_in_sight() {
        long segment = segment();
        members(segment, 1, "2026-11-01", "9999-12-31");
        members(segment, 2, "2026-11-01", "9999-12-31");
        members(segment, 3, "2026-11-01", "2026-11-21");
        bank.execute("insert into quality_badge (customer_id, percent) values (1, 89), (3, 1)");

        SegmentBadge all = badge(segment, DataScope.ALL);
        assertThat(all.members()).isEqualTo(2);
        assertThat(all.below()).isEqualTo(1);
        assertThat(all.share()).isEqualTo(0.5);
        assertThat(all.mean()).isCloseTo(94.5, within(0.0001));
        assertThat(all.withheld()).isFalse();
        assertThat(badges(segment, DataScope.NONE)).isEmpty();
        assertThat(ofNight(segment)).isEmpty();
        assertThat(ofNight(night(segment))).containsExactly(all);

        bank.execute("insert into quality_floor (percent_floor, note, set_by, set_at) values (95, 'x', 'x', now())");
        assertThat(badge(segment, DataScope.ALL).withheld()).isTrue();
        assertThat(badge(segment, DataScope.ALL).floor()).isEqualTo(95);
    }

    /** The night itself counts the same. */
    private long night(long segment) {
        bank.execute(
                "insert into segment_size (segment_id, business_date, version_ordinal, members, entered, gone) values ("
                        + segment + ", date '" + NIGHT + "', 1, 0, 0, 0)");
        bank.run(em -> new SegmentNights(em).count(segment, NIGHT));
        return segment;
    }

    private List<SegmentBadge> ofNight(long segment) {
        return bank.inTransaction(em -> new SegmentBadges(em).ofNight(List.of(segment), NIGHT));
    }

    private long segment() {
        return bank.inTransaction(em -> {
            Segment segment = Segment.byRule(new SegmentRepository(em).nextCode(), "he");
            segment.write("Savers", null, "{}", "he", OffsetDateTime.parse("2026-11-20T09:00:00Z"));
            return new SegmentRepository(em).save(segment).id();
        });
    }

    private void members(long segment, long customer, String from, String to) {
        bank.execute("insert into segment_membership (segment_id, customer_id, valid_from, valid_to) values (" + segment
                + ", " + customer + ", date '" + from + "', date '" + to + "')");
    }

    private SegmentBadge badge(long segment, DataScope scope) {
        return badges(segment, scope).get(0);
    }

    private List<SegmentBadge> badges(long segment, DataScope scope) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        List<SegmentBadge> found =
                bank.inTransaction(em -> new SegmentBadges(em).of(List.of(segment, -1L), NIGHT, scope));
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        return found;
    }
}
