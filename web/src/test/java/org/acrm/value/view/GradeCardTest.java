package org.acrm.value.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.GradeCount;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.ProductGradeCount;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.GradePicture;
import org.junit.jupiter.api.Test;

class GradeCardTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final GradeCard card = GradeCard.of(new GradePicture(
            new MoveSight(
                    JUNE, new ValueSight(JUNE.plusMonths(1), "CNY", DataScope.ALL, ValueFilter.ALL), MoveBy.GRADE),
            JUNE,
            List.of(
                    new GradeCount(true, 1L, "East", "A", 2, 600),
                    new GradeCount(true, 1L, "East", "D", 2, 100),
                    new GradeCount(true, null, null, "D", 4, 300),
                    new GradeCount(false, 1L, "East", "A", 1, 500),
                    new GradeCount(false, 1L, "East", "D", 3, 500)),
            List.of(new ProductGradeCount("Card", "A", 1, 7), new ProductGradeCount("Card", "D", 3, 2))));

    @Test
    void aGradeHasItsShareOfCustomersAndRevenueAgainstTheEarlierDate() {
        GradeCard.Line best = card.grades().get(0);

        assertThat(best.share()).isEqualTo(0.25);
        assertThat(best.shareChange()).isEqualTo(0.0);
        assertThat(best.contributionShare()).isEqualTo(0.6);
        assertThat(best.contributionShareBefore()).isEqualTo(0.5);
        assertThat(best.each()).isEqualTo(new Money(300, "CNY"));
        assertThat(card.grades().get(1).each()).isNull();
    }

    @Test
    void aBranchHasItsMixAndTheChangeOfTheBestGradeWithinIt() {
        GradeCard.Line east = card.branches().get(0);

        assertThat(east.name()).isEqualTo("East");
        assertThat(east.mix()).containsExactly(0.5, 0.0, 0.0, 0.5);
        assertThat(east.best()).isEqualTo(0.25);
        assertThat(card.branches().get(1).best()).as("nobody to compare with").isNull();
    }

    @Test
    void aProductHasItsOwnersByGradeAndItsBookings() {
        assertThat(card.products().get(0).customers()).containsExactly(1L, 0L, 0L, 3L);
        assertThat(card.products().get(0).share(3)).isEqualTo(0.75);
        assertThat(card.products().get(0).bookings()).isEqualTo(9);
    }
}
