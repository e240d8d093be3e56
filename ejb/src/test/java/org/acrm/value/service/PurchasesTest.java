package org.acrm.value.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.value.entity.PurchaseCount;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.Purchases.Firsts;
import org.acrm.value.service.Purchases.Next;
import org.acrm.value.service.Purchases.Taken;
import org.junit.jupiter.api.Test;

class PurchasesTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate SHOWN = LocalDate.of(2026, 10, 31);

    private final Purchases purchases = new Purchases(
            new ValueSight(SHOWN, "CNY", DataScope.ALL, ValueFilter.ALL),
            SHOWN.minusMonths(2),
            List.of(
                    new PurchaseCount(SEPTEMBER, 1, 7, SEPTEMBER, 3, 0, 0, 600),
                    new PurchaseCount(SEPTEMBER, 1, 8, SEPTEMBER, 1, 0, 0, 0),
                    new PurchaseCount(OCTOBER, 2, 8, SEPTEMBER, 2, 50, 2, 90),
                    new PurchaseCount(OCTOBER, 1, 9, OCTOBER, 1, 0, 0, 40),
                    new PurchaseCount(OCTOBER, 2, 9, null, 1, 200, 1, 0),
                    new PurchaseCount(OCTOBER, 5, 9, null, 4, 0, 0, 0)));

    @Test
    void first_time_buyers_are_told_by_month_with_what_they_took_later_too() {
        assertThat(purchases.firsts())
                .containsExactly(
                        new Firsts(OCTOBER, 1, 1.0, 40, List.of(new Taken(9, 1, 1.0))),
                        new Firsts(SEPTEMBER, 4, 1.5, 150, List.of(new Taken(7, 3, 0.75), new Taken(8, 1, 0.25))));
        assertThat(purchases.customers()).isEqualTo(5);
        assertThat(purchases.bought()).isEqualTo(12);
    }

    @Test
    void each_next_product_is_told_with_the_days_before_it_where_they_are_known() {
        assertThat(purchases.places()).extracting(Next::place).containsExactly(1, 2, 5);
        Next second = purchases.places().get(1);
        assertThat(second.days()).isEqualTo(83);
        assertThat(second.amountMinor()).isEqualTo(30);
        assertThat(second.products()).extracting(Taken::product).containsExactly(8L, 9L);
        assertThat(second.isOnwards()).isFalse();
        assertThat(purchases.places().get(2).days()).isNull();
        assertThat(purchases.places().get(2).isOnwards()).isTrue();
    }
}
