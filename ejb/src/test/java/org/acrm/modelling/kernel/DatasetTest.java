package org.acrm.modelling.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final Feature AGE = Feature.numeric("age");
    private static final Feature COUNTRY = Feature.nominal("country", List.of("FR", "ES"));

    private final Dataset rows = Dataset.labelled(
            List.of(AGE, COUNTRY), new double[][] {{40, 50, Double.NaN}, {0, 1, 1}}, new int[] {0, 1, 1});

    @Test
    void aSubsetKeepsOrderAndOutcome() {
        Dataset two = rows.subset(new int[] {2, 0});

        assertThat(two.column(1)).containsExactly(1, 0);
        assertThat(two.target()).containsExactly(1, 0);
        assertThat(two.positives()).isEqualTo(1);
    }

    @Test
    void alignmentFindsColumnsByNameAndCategoriesByText() {
        Dataset aligned = rows.alignedTo(List.of(Feature.nominal("country", List.of("DE", "ES")), AGE));

        assertThat(aligned.column(0)).containsExactly(Double.NaN, 1, 1);
        assertThat(aligned.column(1)).containsExactly(40, 50, Double.NaN);
    }

    @Test
    void alignmentRefusesAColumnThatIsNotThereOrOfAnotherKind() {
        assertThatThrownBy(() -> rows.alignedTo(List.of(Feature.numeric("income"))))
                .hasMessageContaining("income");
        assertThatThrownBy(() -> rows.alignedTo(List.of(Feature.numeric("country"))))
                .hasMessageContaining("another kind");
    }

    @Test
    void typicalValuesAreMedianAndMostFrequentCategoryOfTheKnownCells() {
        assertThat(TypicalValues.of(rows)).containsExactly(40, 1);
    }

    @Test
    void columnsMustFitTheRows() {
        assertThatThrownBy(() -> Dataset.unlabelled(List.of(AGE), new double[][] {{1, 2}}, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
