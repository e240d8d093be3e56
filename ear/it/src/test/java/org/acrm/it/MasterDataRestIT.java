package org.acrm.it;

import static org.acrm.it.Problem.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The business-partner master as another system reads it: one golden record, found under the key of any of its sources. */
@ExtendWith(RunningBank.class)
@TestInstance(Lifecycle.PER_CLASS)
class MasterDataRestIT {

    private static final String OF_LIN =
            " join access_portfolio p on p.id = c.portfolio_id join access_staff s on s.id = p.staff_id"
                    + " where c.merged_into_id is null and s.username ";

    private Bank bank;
    private Session relationshipManager;
    private Session analyst;

    @BeforeAll
    void logIn(Bank shared) {
        bank = shared;
        relationshipManager = Session.of(bank, "lin.xiaowen");
        analyst = Session.of(bank, "chen.yutong");
    }

    @Test
    void a_merged_customer_is_found_under_each_of_its_keys_and_every_value_names_its_record_and_rule() {
        List<String> keys =
                bank.rows("select r.source || '/' || r.source_key from customer_record r where r.customer_id = (select"
                        + " min(g.customer_id) from identity_golden_field g)");
        assertThat(keys).hasSizeGreaterThan(1);

        JsonObject first = Session.json(analyst.get("/api/master-data/" + keys.get(0)));

        assertThat(first.getJsonArray("records")).hasSize(keys.size());
        assertThat(first.getJsonArray("golden").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(
                        field -> assertThat(keys).contains(field.getString("source") + "/" + field.getString("key")))
                .extracting(field -> field.getString("field"))
                .contains("kind", "name", "branch");
        assertThat(Session.json(analyst.get("/api/master-data/" + keys.get(1)))).isEqualTo(first);
        assertThat(Session.json(analyst.get("/api/master-data/" + first.getInt("id"))))
                .isEqualTo(first);
    }

    @Test
    void a_company_comes_with_its_contact_persons_and_their_roles() {
        String company = bank.rows(
                        "select min(c.id) from customer_customer c join customer_relationship r on r.to_id = c.id and"
                                + " r.role = 'DECISION_MAKER'" + OF_LIN + " = 'lin.xiaowen'")
                .get(0);

        assertThat(Session.json(relationshipManager.get("/api/master-data/" + company))
                        .getJsonArray("partners")
                        .getValuesAs(JsonObject.class))
                .extracting(partner -> partner.getString("as") + " " + partner.getString("role", null))
                .contains("CONTACT_PERSON DECISION_MAKER");
    }

    @Test
    void scope_masking_permission_and_audit_hold_here_too() {
        String own = bank.rows("select min(c.id) from customer_customer c" + OF_LIN + " = 'lin.xiaowen'")
                .get(0);
        String other = bank.rows("select min(c.id) from customer_customer c" + OF_LIN + " = 'kim.seoyeon'")
                .get(0);
        String otherKey = bank.rows("select source || '/' || source_key from customer_record where id = " + other)
                .get(0);
        String name = bank.rows("select name from customer_customer where id = " + own)
                .get(0);
        String looks = "access_audit where activity = 'MASTER_DATA_READ' and subject_id = " + own;
        long before = bank.count(looks);

        assertThat(relationshipManager.get("/api/master-data/" + own).body()).contains(name);
        assertThat(analyst.get("/api/master-data/" + own).body())
                .doesNotContain(name)
                .contains("••");
        assertThat(bank.count(looks)).isEqualTo(before + 2);

        assertProblem(relationshipManager.get("/api/master-data/" + other), 404, "error.customer.unknown");
        assertProblem(relationshipManager.get("/api/master-data/" + otherKey), 404, "error.customer.unknown");
        assertProblem(relationshipManager.get("/api/master-data/CORE/nobody"), 404, "error.customer.unknown");
        assertProblem(Session.of(bank, "rachel.moore").get("/api/master-data/" + own), 403, null);
        assertThat(Session.ofNobody(bank).get("/api/master-data/" + own).statusCode())
                .isEqualTo(401);
    }
}
