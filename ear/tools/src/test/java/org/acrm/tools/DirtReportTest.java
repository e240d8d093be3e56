package org.acrm.tools;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.tools.DirtReport.Kind;
import org.acrm.tools.DirtReport.Reject;
import org.junit.jupiter.api.Test;

class DirtReportTest {

    private final JsonObject told = new DirtReport(
                    Map.of(
                            new Kind("customers", "BROKEN_EMAIL"), Set.of("C1", "C2", "C3", "C4"),
                            new Kind("customers", "UNKNOWN_KIND"), Set.of("C4", "C5"),
                            new Kind("customers", "TYPO_IN_NAME"), Set.of("C6")),
                    Map.of(
                            "customers",
                            List.of(
                                    new Reject("C4", "BAD_CODE"),
                                    new Reject("C4", "DUPLICATE_KEY"),
                                    new Reject("C9", "BAD_CODE")),
                            "holding_roles",
                            List.of(new Reject("R1", "UNKNOWN_REFERENCE"))),
                    Map.of("EMAIL_FORM", Set.of("C1", "C2", "C4", "C8")))
            .told();

    @Test
    void what_the_import_refused_or_a_rule_finds_is_found_once() {
        assertThat(told.getJsonArray("kinds").toString())
                .isEqualTo(
                        "[{\"file\":\"customers\",\"defect\":\"BROKEN_EMAIL\",\"planted\":4,\"rejected\":1,\"byRule\":2,"
                                + "\"rule\":\"EMAIL_FORM\",\"recall\":0.7500},"
                                + "{\"file\":\"customers\",\"defect\":\"UNKNOWN_KIND\",\"planted\":2,\"rejected\":1,\"recall\":0.5000}]");
        assertThat(told.getInt("planted")).isEqualTo(6);
        assertThat(told.getInt("found")).isEqualTo(4);
    }

    @Test
    void what_no_rule_can_find_is_told_apart() {
        JsonObject left = told.getJsonArray("left").getJsonObject(0);
        assertThat(left.getString("defect")).isEqualTo("TYPO_IN_NAME");
        assertThat(left.getInt("takenIn")).isEqualTo(1);
    }

    @Test
    void rows_that_nobody_planted_lower_the_precision_of_a_rule() {
        assertThat(told.getJsonArray("rules").toString())
                .contains("{\"rule\":\"EMAIL_FORM\",\"customers\":4,\"planted\":3,\"precision\":0.7500}");
        assertThat(told.getJsonArray("rejects").toString())
                .isEqualTo(
                        "[{\"file\":\"customers\",\"reason\":\"BAD_CODE\",\"rows\":2,\"planted\":1,\"derived\":1,\"precision\":0.5000},"
                                + "{\"file\":\"customers\",\"reason\":\"DUPLICATE_KEY\",\"rows\":1,\"planted\":1,\"derived\":0,\"precision\":1.0000},"
                                + "{\"file\":\"holding_roles\",\"reason\":\"UNKNOWN_REFERENCE\",\"rows\":1,\"planted\":0,\"derived\":1,\"precision\":0.0000}]");
    }
}
