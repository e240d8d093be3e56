package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleRuleTest {

    private static final Cycle MONTHLY = new Cycle(0, 300, 11);

    @ParameterizedTest
    @CsvSource({
        "0, ACTIVE",
        "29, ACTIVE",
        "30, DORMANCY_PREVENTION",
        "44, DORMANCY_PREVENTION",
        "45, CHURN_PREVENTION",
        "60, CHURN_PREVENTION",
        "61, WIN_BACK"
    })
    void silence_is_measured_by_the_customers_own_cycle(int silentDays, CycleBand band) {
        assertThat(CycleRule.STANDARD.band(MONTHLY, 300 + silentDays)).isEqualTo(band);
    }

    @Property
    void the_mean_interval_is_the_mean_of_the_intervals(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 700) Integer> days) {
        SortedSet<Integer> active = new TreeSet<>(days);
        double sum = 0;
        Integer former = null;
        for (Integer day : active) {
            sum += former == null ? 0 : day - former;
            former = day;
        }
        Cycle cycle = new Cycle(active.first(), active.last(), active.size());

        if (active.size() > 1) {
            assertThat(cycle.meanDays()).isEqualTo(sum / (active.size() - 1));
        } else {
            assertThat(cycle.meanDays()).isNaN();
        }
    }

    @Property
    void longer_silence_never_means_a_better_band(@ForAll @IntRange(max = 200) int silence) {
        CycleBand today = CycleRule.STANDARD.band(MONTHLY, 300L + silence);
        CycleBand tomorrow = CycleRule.STANDARD.band(MONTHLY, 301L + silence);

        assertThat(tomorrow).isGreaterThanOrEqualTo(today);
    }

    @Test
    void the_border_can_be_moved() {
        CycleRule patient = new CycleRule(3, 7, 2, 4);

        assertThat(patient.band(MONTHLY, 300 + 59)).isEqualTo(CycleBand.DORMANCY_PREVENTION);
        assertThat(patient.band(MONTHLY, 300 + 120)).isEqualTo(CycleBand.CHURN_PREVENTION);
        assertThat(patient.band(MONTHLY, 300 + 121)).isEqualTo(CycleBand.WIN_BACK);
    }

    @Test
    void a_rhythm_of_days_is_not_lost_within_a_week() {
        assertThat(CycleRule.STANDARD.band(new Cycle(0, 100, 101), 106)).isEqualTo(CycleBand.ACTIVE);
    }

    @Test
    void too_few_active_days_tell_no_rhythm() {
        assertThat(CycleRule.STANDARD.band(new Cycle(0, 30, 2), 400)).isEqualTo(CycleBand.UNKNOWN);
        assertThat(CycleRule.STANDARD.band(new Cycle(0, 0, 0), 400)).isEqualTo(CycleBand.UNKNOWN);
    }

    @Test
    void impossible_cycles_and_borders_are_refused() {
        assertThatThrownBy(() -> new Cycle(0, 3, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CycleRule(3, 7, 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CycleRule.STANDARD.band(MONTHLY, 299)).isInstanceOf(IllegalArgumentException.class);
    }
}
