package org.acrm.value.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.BuyersStanding;
import org.acrm.value.entity.EffectCount;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.kernel.ShareInterval;
import org.junit.jupiter.api.Test;

class ProductEffectTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    private static ProductEffect effect(EffectCount... counts) {
        return new ProductEffect(
                new ValueSight(DAY, "CNY", DataScope.ALL, ValueFilter.ALL),
                DAY.minusMonths(3),
                List.of(counts),
                new BuyersStanding(0, 0, 0),
                List.of());
    }

    private static EffectCount count(boolean bought, AgeBand age, String was, String now, long customers, long each) {
        return new EffectCount(bought, age, was, now, customers, customers * each, (double) customers * each * each);
    }

    @Test
    void buyersAreComparedWithOthersOfTheSameGradeAndAgeNotWithAll() {
        // young: half of either goes up; old: a tenth of either; buyers are mostly young, others mostly old
        ProductEffect effect = effect(
                count(true, AgeBand.UNDER_25, "C", "B", 40, 100),
                count(true, AgeBand.UNDER_25, "C", "C", 40, 0),
                count(true, AgeBand.FROM_65, "C", "B", 2, 100),
                count(true, AgeBand.FROM_65, "C", "C", 18, 0),
                count(false, AgeBand.UNDER_25, "C", "B", 50, 100),
                count(false, AgeBand.UNDER_25, "C", "C", 50, 0),
                count(false, AgeBand.FROM_65, "C", "B", 100, 100),
                count(false, AgeBand.FROM_65, "C", "C", 900, 0));

        assertThat(effect.compared()).isEqualTo(100);
        assertThat(effect.buyers(1).share()).isEqualTo(0.42);
        assertThat(effect.others(1).share()).isCloseTo(0.42, within(1e-12));
        assertThat(effect.difference(1).proven()).isFalse();
        assertThat(effect.gain().mean()).isCloseTo(0, within(1e-9));
        assertThat(effect.gain().proven()).isFalse();
        // without regard to age it looks like an effect
        assertThat(effect.difference("C", 1).proven()).isTrue();
    }

    @Test
    void whereAllOthersAreAlikeTheIntervalIsThatOfTwoPlainShares() {
        ProductEffect effect = effect(
                count(true, AgeBand.NONE, "B", "A", 56, 10),
                count(true, AgeBand.NONE, "B", "B", 14, 0),
                count(false, AgeBand.NONE, "B", "A", 48, 10),
                count(false, AgeBand.NONE, "B", "B", 32, 0));

        assertThat(effect.difference(1).low()).isCloseTo(0.0524, within(0.00005));
        assertThat(effect.difference(1).high()).isCloseTo(0.3339, within(0.00005));
        assertThat(effect.difference("B", 1)).isEqualTo(ShareInterval.of(56, 70).minus(ShareInterval.of(48, 80)));
        assertThat(effect.buyersGain().mean()).isCloseTo(8, within(1e-9));
        assertThat(effect.othersGain().mean()).isCloseTo(6, within(1e-9));
        assertThat(effect.buyersGain().variance()).isCloseTo((56 * 4 + 14 * 64) / 69.0 / 70, within(1e-9));
    }

    @Test
    void whoLeftWentDownAndBuyersWithoutAnybodyLikeThemAreNotCompared() {
        ProductEffect effect = effect(
                count(true, AgeBand.NONE, "B", Move.LEFT, 20, -10),
                count(true, AgeBand.NONE, "D", "A", 500, 10),
                count(false, AgeBand.NONE, "B", "C", 1, -5),
                count(false, AgeBand.NONE, "B", "B", 1, 0));

        assertThat(effect.compared()).isEqualTo(20);
        assertThat(effect.enough()).isFalse();
        assertThat(effect.moves("B", true)).isEqualTo(new ProductEffect.Moves(20, 0, 0, 20));
        assertThat(effect.others(-1).share()).isEqualTo(0.5);
        assertThat(effect.difference("B", 1)).isNull();
        assertThat(effect.grades()).containsExactly("B", "D");
    }
}
