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
                            new Kind("customers", "TYPO_IN_NAME"), Set.of("C6", "C10", "C11", "C12", "C13"),
                            new Kind("customers", "SPACES_AROUND_CITY"), Set.of("C14")),
                    Map.of(
                            "customers",
                            List.of(
                                    new Reject("C4", "BAD_CODE"),
                                    new Reject("C4", "DUPLICATE_KEY"),
                                    new Reject("C11", "DUPLICATE_KEY"),
                                    new Reject("C9", "BAD_CODE")),
                            "holding_roles",
                            List.of(new Reject("R1", "UNKNOWN_REFERENCE"))),
                    Map.of("EMAIL_FORM", Set.of("C1", "C2", "C4", "C8")),
                    new MatchedTypos(
                            List.of(
                                    two("C10", "C20"),
                                    two("C11", "C21"),
                                    two("C12", "C22"),
                                    two("C13", "C9"),
                                    two("C30", "C31")),
                            List.of(two("C20", "C10"), two("C30", "C31"), two("C6", "C40")),
                            List.of(two("C21", "C11"), two("C12", "C41"))))
            .told();

    private static String[] two(String one, String other) {
        return new String[] {one, other};
    }

    @Test
    void what_the_import_refuses_or_a_rule_or_the_matching_finds_is_found_once() {
        assertThat(told.getJsonArray("kinds").toString())
                .isEqualTo(
                        "[{\"file\":\"customers\",\"defect\":\"BROKEN_EMAIL\",\"planted\":4,\"rejected\":1,\"byRule\":2,"
                                + "\"rule\":\"EMAIL_FORM\",\"precision\":0.7500,\"recall\":0.7500},"
                                + "{\"file\":\"customers\",\"defect\":\"TYPO_IN_NAME\",\"planted\":3,\"alone\":2,\"merged\":1,"
                                + "\"asked\":1,\"precision\":0.5000,\"recall\":0.6667},"
                                + "{\"file\":\"customers\",\"defect\":\"UNKNOWN_KIND\",\"planted\":2,\"rejected\":1,\"recall\":0.5000}]");
        assertThat(told.getInt("planted")).isEqualTo(9);
        assertThat(told.getInt("found")).isEqualTo(6);
    }

    @Test
    void what_is_put_in_order_by_itself_is_told_apart() {
        JsonObject left = told.getJsonArray("left").getJsonObject(0);
        assertThat(left.getString("defect")).isEqualTo("SPACES_AROUND_CITY");
        assertThat(left.getInt("takenIn")).isEqualTo(1);
    }

    /** C13's other record was refused, C6 has none; C12 is asked about beside somebody else only, and C11 came twice under its number. */
    @Test
    void a_slip_in_a_name_is_found_where_the_record_is_merged_with_or_asked_about_beside_its_other_one() {
        JsonObject typos = told.getJsonArray("kinds").getJsonObject(1);
        assertThat(typos.getString("defect")).isEqualTo("TYPO_IN_NAME");
        assertThat(typos.getInt("planted")).isEqualTo(3);
        assertThat(typos.getInt("alone")).isEqualTo(2);
        assertThat(typos.getInt("merged")).isEqualTo(1);
        assertThat(typos.getInt("asked")).isEqualTo(1);
    }

    @Test
    void rows_that_nobody_planted_lower_the_precision_of_a_rule() {
        assertThat(told.getJsonArray("rules").toString())
                .contains("{\"rule\":\"EMAIL_FORM\",\"customers\":4,\"planted\":3,\"precision\":0.7500}");
        assertThat(told.getJsonArray("rejects").toString())
                .isEqualTo(
                        "[{\"file\":\"customers\",\"reason\":\"BAD_CODE\",\"rows\":2,\"planted\":1,\"derived\":1,\"precision\":0.5000},"
                                + "{\"file\":\"customers\",\"reason\":\"DUPLICATE_KEY\",\"rows\":2,\"planted\":2,\"derived\":0,\"precision\":1.0000},"
                                + "{\"file\":\"holding_roles\",\"reason\":\"UNKNOWN_REFERENCE\",\"rows\":1,\"planted\":0,\"derived\":1,\"precision\":0.0000}]");
    }
}
