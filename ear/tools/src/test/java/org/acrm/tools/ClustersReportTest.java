package org.acrm.tools;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClustersReportTest {

    private static final Map<String, String> PLANTED =
            Map.of("C1", "SAVER", "C2", "SAVER", "C3", "STUDENT", "C4", "STUDENT", "C9", "DORMANT");
    private static final JsonObject TRIED = Json.createObjectBuilder()
            .add("silhouette", 0.25)
            .add("stability", 0.5)
            .add("bySilhouette", 3)
            .add("byGap", 4)
            .add("byElbow", 5)
            .add("day", "2026-11-20")
            .add("variables", Json.createArrayBuilder().add("AGE"))
            .build();

    @Test
    void only_customers_of_whom_both_are_known_are_counted() {
        JsonObject told = new ClustersReport(PLANTED, Map.of("C1", 2, "C2", 2, "C3", 1, "C4", 1, "C7", 1)).told(TRIED);

        assertThat(told.getInt("customers")).isEqualTo(4);
        assertThat(told.getJsonArray("sizes")).hasToString("[2,2]");
        assertThat(told.getJsonObject("groups").getJsonArray("SAVER")).hasToString("[0,2]");
        assertThat(told.getJsonObject("groups").getJsonArray("DORMANT")).hasToString("[0,0]");
        assertThat(told.getJsonNumber("adjustedRandIndex").doubleValue()).isEqualTo(1);
    }

    /** The example in scikit-learn's documentation of adjusted_rand_score. */
    @Test
    void a_group_that_falls_apart_counts_as_published() {
        assertThat(new ClustersReport(PLANTED, Map.of("C1", 1, "C2", 1, "C3", 2, "C4", 3))
                        .told(TRIED)
                        .getJsonNumber("adjustedRandIndex")
                        .toString())
                .isEqualTo("0.571429");
    }
}
