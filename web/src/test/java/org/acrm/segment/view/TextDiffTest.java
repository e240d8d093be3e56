package org.acrm.segment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.acrm.segment.view.SegmentWords.DiffLine;
import org.acrm.segment.view.SegmentWords.Side;
import org.junit.jupiter.api.Test;

/** What two versions say is told once, and nothing of either is lost. */
class TextDiffTest {

    @Test
    void what_both_say_stays_in_order_between_what_went_and_what_came() {
        assertThat(TextDiff.of(List.of("Age", "Assets", "Debts"), List.of("Age", "Logins", "Debts")))
                .containsExactly(
                        new DiffLine(Side.BOTH, "Age"),
                        new DiffLine(Side.REMOVED, "Assets"),
                        new DiffLine(Side.ADDED, "Logins"),
                        new DiffLine(Side.BOTH, "Debts"));
    }

    @Property(tries = 300)
    void without_what_came_it_is_the_former_and_without_what_went_the_later(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> former,
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> later) {
        List<String> old = former.stream().map(String::valueOf).toList();
        List<String> now = later.stream().map(String::valueOf).toList();
        List<DiffLine> lines = TextDiff.of(old, now);
        assertThat(without(lines, Side.ADDED)).isEqualTo(old);
        assertThat(without(lines, Side.REMOVED)).isEqualTo(now);
        assertThat(TextDiff.of(old, old)).allMatch(line -> line.side() == Side.BOTH);
    }

    private static List<String> without(List<DiffLine> lines, Side side) {
        return lines.stream()
                .filter(line -> line.side() != side)
                .map(DiffLine::text)
                .toList();
    }
}
