package org.acrm.it;

import static org.acrm.it.Problem.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.acrm.scheduling.entity.NightStepCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningBank.class)
@TestInstance(Lifecycle.PER_CLASS)
class NightsRestIT {

    private Session operator;
    private Session relationshipManager;
    private Session auditor;
    private Session nobody;

    @BeforeAll
    void logIn(Bank bank) {
        operator = Session.of(bank, "rachel.moore");
        relationshipManager = Session.of(bank, "lin.xiaowen");
        auditor = Session.of(bank, "james.carter");
        nobody = Session.ofNobody(bank);
    }

    @Test
    void without_a_token_nothing_is_told(Bank bank) {
        assertThat(nobody.get("/api/nights").statusCode()).isEqualTo(401);
        assertThat(nobody.post("/api/nights", "{}").statusCode()).isEqualTo(401);
        assertThat(Session.with(bank, "x.y.z").get("/api/nights").statusCode()).isEqualTo(401);
    }

    @Test
    void a_relationship_manager_neither_sees_nor_runs_nights() {
        assertProblem(relationshipManager.get("/api/nights"), 403, null);
        assertProblem(relationshipManager.post("/api/nights", "{}"), 403, null);
    }

    @Test
    void an_auditor_sees_nights_but_does_not_run_them() {
        assertThat(auditor.get("/api/nights").statusCode()).isEqualTo(200);
        assertProblem(auditor.post("/api/nights", "{}"), 403, null);
    }

    @Test
    void an_operator_runs_the_next_night_and_sees_every_step_finished() {
        long id = Session.json(operator.post("/api/nights", "{}")).getInt("id");

        JsonObject night = Nights.ended(operator, id);

        assertThat(night.getString("state")).as(night.toString()).isEqualTo("PUBLISHED");
        assertThat(night.getJsonArray("steps"))
                .hasSameSizeAs(NightStepCode.values())
                .allSatisfy(step ->
                        assertThat(step.asJsonObject().getString("state")).isEqualTo("FINISHED"));
        assertProblem(operator.post("/api/nights/" + id + "/resume", ""), 409, "error.night.");
        assertProblem(operator.post("/api/nights/" + id + "/stop", ""), 409, "error.night.");
    }

    @Test
    void a_date_before_the_last_night_is_refused_by_name_of_the_rule() {
        assertProblem(
                operator.post("/api/nights", "{\"date\":\"" + LocalDate.of(2020, 1, 1) + "\"}"), 409, "error.night.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_page_of_another_site_cannot_have_anything_done(String site) {
        assertProblem(operator.postFrom(site, "/api/nights/999999/stop"), 403, null);
        assertProblem(operator.postFrom("same-origin", "/api/nights/999999/stop"), 404, "error.night.unknown");
    }

    @Test
    void a_night_that_never_was_is_not_found() {
        assertProblem(operator.get("/api/nights/999999"), 404, "error.night.unknown");
        assertThat(operator.get("/api/nights/abc").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "%27;drop+table+scheduling_run;--", "%25", "2026-11-20%00"})
    void a_date_that_is_none_is_a_bad_request(String date) {
        assertProblem(operator.get("/api/nights?date=" + date), 400, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"date\":\"never\"}", "{\"date\":", "[1]", "\"'\""})
    void a_body_that_says_no_date_is_a_bad_request(String body) {
        assertProblem(operator.post("/api/nights", body), 400, null);
    }
}
