package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** How the bank says no to a program: application/problem+json, and never a word of what lies beneath. */
final class Problem {

    private Problem() {}

    /** @param code beginning of the broken rule's key; null where only the status matters */
    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonObject problem = Session.parse(answer.body());
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("code", "")).startsWith(code == null ? "" : code);
        assertThat(answer.body()).doesNotContain("Exception", "select ", "at org.");
    }
}
