package org.acrm.modelling.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FoldsTest {

    @Property
    void every_row_is_tested_once_and_every_fold_has_its_share_of_events(
            @ForAll @IntRange(min = 10, max = 60) int events,
            @ForAll @IntRange(min = 10, max = 200) int others,
            @ForAll @IntRange(min = 2, max = 10) int count,
            @ForAll long seed) {
        int[] target = IntStream.range(0, events + others).map(row -> row % 2).toArray();
        Arrays.fill(target, 0);
        Arrays.fill(target, 0, events, 1);
        Folds folds = Folds.stratified(target, count, seed);
        int[] tested = new int[target.length];
        for (int fold = 0; fold < count; fold++) {
            int eventsInFold = 0;
            for (int row : folds.test(fold)) {
                tested[row]++;
                eventsInFold += target[row];
            }
            assertThat(eventsInFold).isBetween(events / count, (events + count - 1) / count);
            assertThat(folds.test(fold).length + folds.train(fold).length).isEqualTo(target.length);
        }
        assertThat(tested).containsOnly(1);
    }

    @Test
    void the_same_seed_cuts_the_same_way_and_another_one_differently() {
        int[] target = IntStream.range(0, 100).map(row -> row % 2).toArray();

        assertThat(Folds.stratified(target, 5, 7).test(0))
                .isEqualTo(Folds.stratified(target, 5, 7).test(0))
                .isNotEqualTo(Folds.stratified(target, 5, 8).test(0));
    }

    @Test
    void given_fold_numbers_may_start_anywhere() {
        Folds folds = Folds.given(new int[] {3, 1, 3, 1});

        assertThat(folds.count()).isEqualTo(2);
        assertThat(folds.test(0)).containsExactly(1, 3);
        assertThat(folds.train(0)).containsExactly(0, 2);
    }

    @Test
    void a_class_with_fewer_rows_than_folds_is_refused() {
        assertThatThrownBy(() -> Folds.stratified(new int[] {1, 0, 0, 0}, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void all_rows_of_a_customer_are_in_one_fold(
            @ForAll @IntRange(min = 20, max = 60) int customers, @ForAll @IntRange(min = 1, max = 4) int rowsEach) {
        long[] groups = IntStream.range(0, customers * rowsEach)
                .mapToLong(row -> row % customers)
                .toArray();
        int[] target = IntStream.range(0, groups.length)
                .map(row -> row < customers && row % 3 == 0 ? 1 : 0)
                .toArray();
        Folds folds = Folds.ofGroups(target, groups, 4, 1);
        for (int fold = 0; fold < 4; fold++) {
            assertThat(Arrays.stream(folds.test(fold)).mapToLong(row -> groups[row]))
                    .doesNotContainAnyElementsOf(Arrays.stream(folds.train(fold))
                            .mapToObj(row -> groups[row])
                            .toList());
        }
    }

    @Test
    void groups_of_one_row_are_cut_as_rows() {
        int[] target = IntStream.range(0, 100).map(row -> row % 3 == 0 ? 1 : 0).toArray();
        long[] groups = IntStream.range(0, 100).mapToLong(row -> 900 - row).toArray();

        assertThat(Folds.ofGroups(target, groups, 4, 7).test(0))
                .isEqualTo(Folds.stratified(target, 4, 7).test(0));
    }
}
