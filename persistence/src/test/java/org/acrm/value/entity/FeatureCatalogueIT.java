package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acrm.shared.entity.TestBank;
import org.acrm.value.entity.FeatureCatalogue.Feature;
import org.junit.jupiter.api.Test;

class FeatureCatalogueIT {

    @Test
    @SuppressWarnings("unchecked")
    void every_column_of_the_table_is_a_feature_of_the_catalogue_and_every_feature_a_column() {
        try (TestBank bank = TestBank.open()) {
            List<String> columns = bank.inTransaction(database -> database.createNativeQuery(
                            "select column_name from information_schema.columns where table_schema = 'acrm'"
                                    + " and table_name = 'value_features' and column_name not in"
                                    + " ('customer_id', 'valid_from', 'valid_to') order by ordinal_position",
                            String.class)
                    .getResultList());
            assertThat(FeatureCatalogue.FEATURES).extracting(Feature::column).isEqualTo(columns);
        }
    }

    @Test
    void the_documentation_lists_the_catalogue() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/features.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(FeatureCatalogue.FEATURES.stream()
                        .map(f -> "| `" + f.column() + "` | " + (f.windowDays() == 0 ? "–" : f.windowDays()) + " | "
                                + f.formula() + " |")
                        .toList());
    }

    @Test
    void a_window_is_that_of_the_name() {
        assertThat(FeatureCatalogue.FEATURES).allSatisfy(feature -> {
            if (feature.column().matches(".*_prev_\\d+")) {
                assertThat(feature.windowDays()).isEqualTo(2 * days(feature));
            } else if (feature.column().matches(".*_\\d+")) {
                assertThat(feature.windowDays()).isEqualTo(days(feature));
            } else {
                assertThat(feature.windowDays()).isZero();
            }
        });
    }

    private static int days(Feature feature) {
        return Integer.parseInt(feature.column().replaceAll(".*_", ""));
    }
}
