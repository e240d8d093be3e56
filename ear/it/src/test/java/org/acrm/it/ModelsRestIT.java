package org.acrm.it;

import static org.acrm.it.Problem.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningBank.class)
@TestInstance(Lifecycle.PER_CLASS)
class ModelsRestIT {

    private static final String HASH = "0f".repeat(32);

    /** The shared bank is too small to learn from, so a version of another model is entered for this test. */
    @BeforeAll
    void enterAVersion(Bank bank) {
        execute(bank, "insert into modelling_model (code) values ('TEST')");
        execute(bank, """
            insert into modelling_version (model_id, ordinal, state, algorithm, options, seed, features, features_as_of,
              horizon_days, row_count, positive_count, query_hash, libraries, trained_at, business_date, high_from, medium_from,
              content) select id, 1, 'REJECTED', 'boosted-trees', 'trees=150', 1, 'recency_days,login_count_90', '2026-08-22', 90,
              1000, 40, '%s', 'weka', '2026-11-21T01:00:00Z', '2026-11-20', 0.4, 0.1, '' from modelling_model where code = 'TEST'\
            """.formatted(HASH));
        execute(bank, """
            insert into modelling_evaluation (version_id, metric, sample, amount) select v.id, e.metric, e.sample, e.amount
            from modelling_version v, (values ('AUC', 'HOLDOUT 2026-11-20', 0.8125), ('AUC', 'HOLDOUT 2026-12-20', 0.5),
              ('BRIER', 'HOLDOUT 2026-11-20', 0.03125)) e (metric, sample, amount) where v.query_hash = '%s'\
            """.formatted(HASH));
    }

    @AfterAll
    void forgetIt(Bank bank) {
        execute(
                bank,
                "delete from modelling_evaluation where version_id in (select id from modelling_version where query_hash = '"
                        + HASH + "')");
        execute(bank, "delete from modelling_version where query_hash = '" + HASH + "'");
        execute(bank, "delete from modelling_model where code = 'TEST'");
    }

    @Test
    void an_analyst_reads_the_versions_with_state_provenance_and_metrics(Bank bank) {
        JsonObject register = Session.json(Session.of(bank, "chen.yutong").get("/api/models"));

        List<JsonObject> versions = register.getJsonArray("versions").stream()
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(versions).hasSize(register.getInt("total")).hasSize((int) bank.count("modelling_version"));
        JsonObject version = versions.stream()
                .filter(v -> v.getString("model").equals("TEST"))
                .findFirst()
                .orElseThrow();
        assertThat(version.getString("state")).isEqualTo("REJECTED");
        assertThat(version.getString("queryHash")).isEqualTo(HASH);
        assertThat(version.getJsonArray("features")).hasSize(2);
        assertThat(version.getJsonNumber("baseRate").doubleValue()).isEqualTo(0.04);
        assertThat(version.getJsonNumber("auc").doubleValue()).isEqualTo(0.8125);
        assertThat(version.getJsonNumber("brier").doubleValue()).isEqualTo(0.03125);
    }

    @Test
    void every_goal_is_told_with_its_horizon_and_its_last_training(Bank bank) {
        HttpResponse<String> answer = Session.of(bank, "chen.yutong").get("/api/models/goals");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"CHURN\"", "\"BEST_CUSTOMER\"", "\"horizonDays\":90");
    }

    @Test
    void models_are_for_those_who_may_read_them(Bank bank) {
        assertProblem(Session.of(bank, "lin.xiaowen").get("/api/models"), 403, null);
        assertThat(Session.ofNobody(bank).get("/api/models").statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_that_cannot_be_is_refused(Bank bank) {
        Session analyst = Session.of(bank, "chen.yutong");
        assertProblem(analyst.get("/api/models?size=1000000000"), 400, "error.request.page");
        assertProblem(analyst.get("/api/models?state=CHAMPION"), 400, "error.request.parameter");
    }

    private static void execute(Bank bank, String sql) {
        try (Connection connection = bank.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
