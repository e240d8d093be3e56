package org.acrm.value.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.RfmCount;
import org.acrm.value.entity.RfmGroup;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.RfmPicture;
import org.junit.jupiter.api.Test;

class RfmGridTest {

    private static final ValueSight SIGHT =
            new ValueSight(LocalDate.of(2026, 10, 31), "CNY", DataScope.ALL, ValueFilter.ALL);

    private final RfmPicture picture = new RfmPicture(
            SIGHT,
            List.of(
                    new RfmCount(5, 5, 5, 3, 36_000, 90),
                    new RfmCount(5, 5, 1, 1, 1_200, 10),
                    new RfmCount(1, 1, 1, 6, 7_200, 60)),
            List.of());

    @Test
    void a_cell_sums_its_fifths_of_money_and_has_the_group_of_most_of_its_customers() {
        RfmGrid grid = RfmGrid.of(picture, RfmMeasure.MEAN);
        RfmGrid.Cell best = grid.rows().get(0).cells().get(4);

        assertThat(best.customers()).isEqualTo(4);
        assertThat(best.mean()).isEqualTo(new Money(775, "CNY"));
        assertThat(best.contribution()).isEqualTo(new Money(100, "CNY"));
        assertThat(best.group()).isEqualTo(RfmGroup.CHAMPION);
        assertThat(grid.rows().get(4).cells().get(0).group()).isEqualTo(RfmGroup.LOST);
        assertThat(grid.groups())
                .extracting(RfmGrid.GroupLine::group, RfmGrid.GroupLine::customers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RfmGroup.CHAMPION, 3L),
                        org.assertj.core.groups.Tuple.tuple(RfmGroup.LOST, 6L),
                        org.assertj.core.groups.Tuple.tuple(RfmGroup.REST, 1L));
    }

    @Test
    void a_fifth_of_money_shows_its_25_cells_alone() {
        RfmGrid grid = RfmGrid.of(picture.of(1), RfmMeasure.CUSTOMERS);

        assertThat(grid.rows().get(0).cells().get(4).customers()).isEqualTo(1);
        assertThat(grid.rows().get(0).cells().get(4).group()).isEqualTo(RfmGroup.REST);
        assertThat(grid.groups())
                .extracting(RfmGrid.GroupLine::group, line -> Math.round(7 * line.share()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RfmGroup.LOST, 6L),
                        org.assertj.core.groups.Tuple.tuple(RfmGroup.REST, 1L));
        assertThat(RfmGrid.of(picture.of(3), RfmMeasure.MEAN).groups()).isEmpty();
    }

    @Test
    void the_greatest_values_have_the_strongest_shade_and_the_legend_tells_where_each_begins() {
        Shades shades = Shades.of(LongStream.of(10, 20, 30, 40, 50, 60, 60));

        assertThat(LongStream.of(10, 30, 60).mapToInt(shades::of)).containsExactly(0, 2, 5);
        assertThat(shades.steps()).extracting(Shades.Step::from).containsExactly(10L, 20L, 30L, 40L, 50L, 60L);
    }
}
