package org.acrm.value.view;

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
import org.acrm.value.service.Migration;
import org.junit.jupiter.api.Test;

class MoveMatrixTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final Migration migration = new Migration(
            new MoveSight(
                    JUNE, new ValueSight(JUNE.plusMonths(1), "CNY", DataScope.ALL, ValueFilter.ALL), MoveBy.GRADE),
            JUNE,
            List.of(
                    new MoveCount(new Move("A", "A"), 3, 300, 0, 0, 0),
                    new MoveCount(new Move("A", "B"), 1, 10, 0, 0, 0),
                    new MoveCount(new Move("D", "B"), 2, 20, 0, 0, 0),
                    new MoveCount(new Move(Move.JOINED, "A"), 4, 5, 0, 0, 0)),
            Map.of("A-B", 9L));

    @Test
    void aCellHasItsShareOfTheRowAndTheColourOfItsDirection() {
        MoveMatrix.Row best =
                MoveMatrix.of(migration, MoveMeasure.CUSTOMERS).rows().get(0);

        assertThat(best.total()).isEqualTo(4);
        assertThat(best.cells()).extracting(MoveMatrix.Cell::share).containsExactly(0.75, 0.25, 0.0, 0.0, 0.0);
        assertThat(best.cells()).extracting(MoveMatrix.Cell::tone).containsExactly("d0", "dn1", "dn2", "dn2", "dn2");
        assertThat(best.cells().get(1).arrow()).isEqualTo(-1);
    }

    @Test
    void theMeasureSaysWhatIsCounted() {
        assertThat(MoveMatrix.of(migration, MoveMeasure.PURCHASES).rows().get(0).total())
                .isEqualTo(9);
        assertThat(MoveMatrix.of(migration, MoveMeasure.CONTRIBUTION)
                        .rows()
                        .get(0)
                        .total())
                .isEqualTo(310);
    }

    @Test
    void theExpectedRowMovesThoseWhoStandNowByTheSharesOfTheirRowAndIsToldOfCustomersAlone() {
        MoveMatrix matrix = MoveMatrix.of(migration, MoveMeasure.CUSTOMERS);

        assertThat(matrix.expected())
                .as("of 7 in A a quarter falls to B; nobody was in B before, so its 3 are thought to stay")
                .containsExactly(5L, 5L, 0L, 0L, 0L);
        assertThat(matrix.expectedTotal()).isEqualTo(10);
        assertThat(MoveMatrix.of(migration, MoveMeasure.PURCHASES).expected()).isEmpty();
    }

    @Test
    void ribbonsAreAsManyAsThereAreMovesAndLeaveNoCustomerOut() {
        FlowChart flow = FlowChart.of(migration);

        assertThat(flow.ribbons()).extracting(FlowChart.Ribbon::kind).containsExactly("stay", "down", "up", "new");
        assertThat(flow.ribbons().stream()
                        .mapToLong(FlowChart.Ribbon::customers)
                        .sum())
                .isEqualTo(10);
        assertThat(flow.nodes()).hasSize(10);
    }
}
