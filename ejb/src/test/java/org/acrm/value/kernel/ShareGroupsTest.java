package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.acrm.value.kernel.ShareGroups.Group;
import org.junit.jupiter.api.Test;

class ShareGroupsTest {

    @Property
    void a_value_is_in_the_fifth_where_the_middle_of_its_ranks_lies(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = -5, max = 12) Long> list) {
        long[] values = list.stream().mapToLong(Long::longValue).toArray();
        ShareGroups fifths = ShareGroups.fifths(values);

        for (long value : values) {
            long below = Arrays.stream(values).filter(other -> other < value).count();
            long equal = Arrays.stream(values).filter(other -> other == value).count();
            long middleTimesTen = (2 * below + equal) * 5;
            int expected = (int) Math.min(5, middleTimesTen / (2L * values.length) + 1);
            assertThat(fifths.numberOf(value)).isEqualTo(expected);
        }
    }

    @Property
    void every_customer_is_counted_once_and_borders_rise(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = -5, max = 12) Long> list) {
        long[] values = list.stream().mapToLong(Long::longValue).toArray();
        List<Group> groups = ShareGroups.of(values, 40, 30, 20, 10).groups();

        assertThat(groups.stream().mapToLong(Group::customers).sum()).isEqualTo(values.length);
        assertThat(groups).extracting(Group::number).isSorted().doesNotHaveDuplicates();
        assertThat(groups).extracting(Group::lowerBorder).isSorted().doesNotHaveDuplicates();
        for (Group group : groups) {
            assertThat(Arrays.stream(values)
                            .filter(value ->
                                    ShareGroups.of(values, 40, 30, 20, 10).numberOf(value) == group.number())
                            .count())
                    .isEqualTo(group.customers());
        }
    }

    @Property
    void from_given_values_on_a_value_is_where_it_lies(
            @ForAll @Size(max = 60) List<@LongRange(min = -5, max = 12) Long> list) {
        long[] values = list.stream().mapToLong(Long::longValue).toArray();
        ShareGroups groups = ShareGroups.from(values, -3, 0, 9);

        for (long value = -6; value <= 13; value++) {
            assertThat(groups.numberOf(value)).isEqualTo(value >= 9 ? 4 : value >= 0 ? 3 : value >= -3 ? 2 : 1);
        }
        for (Group group : groups.groups()) {
            assertThat(group.customers())
                    .isEqualTo(Arrays.stream(values)
                            .filter(value -> groups.numberOf(value) == group.number())
                            .count());
        }
        assertThat(groups.groups()).extracting(Group::number).containsExactly(1, 2, 3, 4);
    }

    @Property
    void spans_in_which_no_group_begins_may_be_counted_as_one(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 60) Long> list) {
        Map<Long, Long> exact = counted(list.stream());
        Map<Long, Long> mixed = counted(list.stream().map(value -> value - value % 7));
        List<Long> spans = ShareGroups.spansWithBorder(ValueCounts.of(mixed));
        mixed.keySet().removeAll(spans);
        exact.forEach((value, customers) -> {
            if (spans.contains(value - value % 7)) {
                mixed.put(value, customers);
            }
        });

        assertThat(ShareGroups.fifths(ValueCounts.of(mixed)))
                .isEqualTo(ShareGroups.fifths(ValueCounts.of(exact)))
                .isEqualTo(ShareGroups.fifths(
                        list.stream().mapToLong(Long::longValue).toArray()));
        assertThat(spans).hasSizeLessThanOrEqualTo(10);
    }

    private static Map<Long, Long> counted(Stream<Long> values) {
        return new HashMap<>(values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    @Property
    void without_ties_the_fifths_differ_by_one_customer_at_most(@ForAll @IntRange(min = 5, max = 500) int count) {
        List<Group> groups =
                ShareGroups.fifths(LongStream.range(0, count).toArray()).groups();

        assertThat(groups).hasSize(5);
        assertThat(groups.stream().mapToLong(Group::customers))
                .allMatch(size -> size >= count / 5 && size <= count / 5 + 1);
    }

    @Test
    void the_borders_are_a_result() {
        assertThat(ShareGroups.fifths(new long[] {10, 20, 30, 40, 50, 60, 70, 80, 90, 100})
                        .groups())
                .containsExactly(
                        new Group(1, 10, 2),
                        new Group(2, 30, 2),
                        new Group(3, 50, 2),
                        new Group(4, 70, 2),
                        new Group(5, 90, 2));
    }

    @Test
    void equal_values_stay_together_even_if_a_fifth_is_then_empty() {
        assertThat(ShareGroups.fifths(new long[] {0, 0, 0, 0, 0, 0, 7, 8, 9, 9}).groups())
                .containsExactly(new Group(2, 0, 6), new Group(4, 7, 2), new Group(5, 9, 2));
    }

    @Test
    void a_value_below_all_that_was_seen_is_in_the_lowest_group() {
        assertThat(ShareGroups.fifths(new long[] {1, 2, 3, 4, 5}).numberOf(-9)).isEqualTo(1);
    }

    @Test
    void nobody_gives_no_groups_and_no_share_may_be_nothing() {
        assertThat(ShareGroups.fifths(new long[0]).groups()).isEmpty();
        assertThatThrownBy(() -> ShareGroups.of(new long[] {1}, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
