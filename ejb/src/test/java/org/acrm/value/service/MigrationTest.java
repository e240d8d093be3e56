package org.acrm.value.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.access.entity.DataScope;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveCount;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    private final Migration migration = between(JUNE, OCTOBER);

    private static Migration between(LocalDate from, LocalDate to) {
        MoveSight sight = new MoveSight(from, new ValueSight(to, "CNY", DataScope.ALL, ValueFilter.ALL), MoveBy.GRADE);
        return new Migration(
                sight,
                LocalDate.of(2026, 9, 1),
                List.of(
                        count("A", "A", 80, 800, 850),
                        count("A", "B", 15, 150, 90),
                        count("A", Move.LEFT, 5, 50, 0),
                        count("B", "A", 10, 40, 70),
                        count("B", "B", 90, 400, 400),
                        count(Move.JOINED, "C", 7, 0, 20)),
                Map.of());
    }

    private static MoveCount count(String was, String now, long customers, long assetsWas, long assets) {
        return new MoveCount(new Move(was, now), customers, 0, assetsWas, assets, 0);
    }

    @Test
    void whoeverRoseFellOrLeftIsCountedOnce() {
        assertThat(migration.up()).isEqualTo(10);
        assertThat(migration.down()).isEqualTo(15);
        assertThat(migration.left()).isEqualTo(5);
        assertThat(migration.assetsGoneFromTheBest()).isEqualTo(200);
        assertThat(migration.derivedAfterwards()).isTrue();
    }

    @Test
    void theNextPeriodIsAsManyMonthsLongBetweenMonthEndsElseAsManyDays() {
        assertThat(migration.next()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(between(OCTOBER, LocalDate.of(2026, 11, 21)).next()).isEqualTo(LocalDate.of(2026, 12, 12));
    }

    @Test
    void theForecastMovesThoseWhoAreThereNowByTheSharesOfTheRow() {
        assertThat(migration.forecast(new Move("A", "B"))).isEqualTo(Math.round(90 * 0.15));
        assertThat(migration.forecast(new Move("B", "A"))).isEqualTo(Math.round(105 * 0.1));
        assertThat(migration.forecast(new Move(Move.JOINED, "C"))).isNull();
        Assertions.assertThat(migration.forecast())
                .containsExactly(new double[] {82.5, 108, 7, 0, 4.5}, Offset.offset(1e-9));
    }
}
