package org.acrm.it;

import static org.acrm.it.Problem.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What texts of the whole bank tell, read by a program portion by portion. */
@ExtendWith(RunningBank.class)
class EvidenceRestIT {

    @Test
    void portions_that_follow_each_other_hold_each_evidence_once_and_count_nothing(Bank bank) {
        List<String> expected = bank.rows("select id || ' ' || phrase from fact_evidence order by id");
        int size = Math.max(1, Math.min(500, expected.size() / 3));
        Session reader = Session.ofTheCommandLine(bank);
        List<String> read = new ArrayList<>();
        JsonObject portion;
        long after = 0;
        do {
            portion = Session.json(reader.get("/api/facts/evidence?size=" + size + "&after=" + after));
            assertThat(portion).doesNotContainKey("total");
            portion.getJsonArray("texts").stream()
                    .map(JsonValue::asJsonObject)
                    .forEach(one -> read.add(one.getJsonNumber("id") + " " + one.getString("phrase")));
            after = portion.get("next") instanceof JsonNumber next ? next.longValue() : -1;
        } while (after > 0);

        assertThat(read).hasSizeGreaterThan(3).isEqualTo(expected);
    }

    @Test
    void what_the_whole_bank_said_is_for_those_who_may_see_it_all_and_is_audited(Bank bank) {
        for (String name : List.of("lin.xiaowen", "admin.demo")) {
            assertProblem(Session.of(bank, name).get("/api/facts/evidence"), 403, null);
        }
        assertThat(Session.ofNobody(bank).get("/api/facts/evidence").statusCode())
                .isEqualTo(401);
        long looks = bank.count("access_audit where activity = 'FACT_EVIDENCE_READ'");
        Session reader = Session.ofTheCommandLine(bank);
        Session.json(reader.get("/api/facts/evidence?size=7"));
        assertThat(bank.count("access_audit where activity = 'FACT_EVIDENCE_READ'"))
                .isEqualTo(looks + 1);

        assertProblem(reader.get("/api/facts/evidence?offset=0"), 400, "error.request.parameter");
        assertProblem(reader.get("/api/facts/evidence?after=first"), 400, "error.request.number");
        assertProblem(reader.get("/api/facts/evidence?size=501"), 400, "error.request.page");
    }
}
