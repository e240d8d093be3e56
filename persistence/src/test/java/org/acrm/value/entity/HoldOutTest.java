package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acrm.value.entity.LtvModels.HeldOutWeek;
import org.junit.jupiter.api.Test;

class HoldOutTest {

    private static final BuyingTime TIME = new BuyingTime(LocalDate.of(2026, 1, 5), 4);

    /** Of the published sample of CDNOW: 1,882 were made, 1,653 and 1,666 foretold. */
    @Test
    void what_was_learned_from_is_left_out_and_the_nearer_model_is_told() {
        HoldOut held = HoldOut.of(weeks(100, 1982, 90, 1743, "80", "1746"), TIME);

        assertThat(held.weeks()).isEqualTo(2);
        assertThat(held.made()).isEqualTo(1882);
        assertThat(held.off(held.bgNbd())).isCloseTo(-0.1217, within(0.0001));
        assertThat(held.off(held.paretoNbd())).isCloseTo(-0.1148, within(0.0001));
        assertThat(held.nearer()).isPositive();
    }

    @Test
    void too_many_is_as_far_off_as_too_few() {
        assertThat(HoldOut.of(weeks(0, 100, 0, 98, "0", "103"), TIME).nearer()).isNegative();
        assertThat(HoldOut.of(weeks(0, 100, 0, 98, "0", "102.0"), TIME).nearer())
                .isZero();
    }

    @Test
    void a_model_that_foretells_no_number_is_not_compared_and_nothing_made_has_no_share() {
        HoldOut held = HoldOut.of(weeks(5, 5, 0, 98, null, null), TIME);

        assertThat(held.paretoNbd()).isNull();
        assertThat(held.nearer()).isZero();
        assertThat(held.off(held.bgNbd())).isNull();
    }

    private static List<HeldOutWeek> weeks(
            long madeHalf, long made, long bgHalf, long bg, String paretoHalf, String pareto) {
        HeldOutWeek half = new HeldOutWeek(1, madeHalf, BigDecimal.valueOf(bgHalf), decimal(paretoHalf));
        HeldOutWeek end = new HeldOutWeek(3, made, BigDecimal.valueOf(bg), decimal(pareto));
        return List.of(new HeldOutWeek(0, 0, BigDecimal.ZERO, BigDecimal.ZERO), half, end, end);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
