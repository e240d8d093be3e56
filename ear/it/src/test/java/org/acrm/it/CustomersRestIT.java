package org.acrm.it;

import static org.acrm.it.Problem.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which customers, and how much of them; what should be seen is asked of the tables, past the application. */
@ExtendWith(RunningBank.class)
@TestInstance(Lifecycle.PER_CLASS)
class CustomersRestIT {

    private static final int LARGEST_PAGE = 500;
    /** A list goes no further; beyond it the answer says that there are more. */
    private static final int MOST = 2000;

    private static final String OF_LIN = " join access_portfolio p on p.id = c.portfolio_id"
            + " join access_staff s on s.id = p.staff_id and s.username = 'lin.xiaowen'";

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
    void a_relationship_manager_sees_the_own_portfolio_and_nobody_else() {
        List<String> own = bank.rows("select c.id from customer_customer c" + OF_LIN
                + " where c.closed_on is null and c.merged_into_id is null");

        assertThat(own).hasSizeBetween(10, MOST);
        assertThat(ids(relationshipManager)).containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void a_branch_manager_sees_the_branch_and_those_below_it() {
        List<String> below = bank.rows(
                "with recursive below as (select s.branch_id from access_staff s"
                        + " where s.username = 'zhao.min' union all select b.id from access_branch b join below on b.parent_id = branch_id)"
                        + " select c.id from customer_customer c join below on below.branch_id = c.branch_id where c.closed_on is null and c.merged_into_id is null");

        assertThat(below).hasSizeBetween(10, MOST);
        assertThat(ids(Session.of(bank, "zhao.min"))).containsExactlyInAnyOrderElementsOf(below);
    }

    @Test
    void head_office_sees_the_whole_bank() {
        long open = bank.count("customer_customer where closed_on is null and merged_into_id is null");

        JsonObject first = Session.json(analyst.get("/api/customers"));

        assertThat((long) first.getInt("total")).isEqualTo(Math.min(open, MOST));
        assertThat(first.getBoolean("exact")).isEqualTo(open <= MOST);
        assertThat(ids(analyst))
                .hasSize((int) Math.min(open, MOST))
                .doesNotHaveDuplicates()
                .containsAnyElementsOf(ids(relationshipManager));
    }

    @Test
    void without_the_permission_and_without_a_token_there_are_no_customers() {
        for (String name : List.of("james.carter", "rachel.moore", "admin.demo")) {
            Session other = Session.of(bank, name);
            assertProblem(other.get("/api/customers"), 403, null);
            assertProblem(other.get("/api/customers/" + aCustomerOfLin()), 403, null);
        }
        assertProblem(Session.ofTheCommandLine(bank).get("/api/customers"), 403, null);
        assertThat(Session.ofNobody(bank).get("/api/customers").statusCode()).isEqualTo(401);
    }

    @Test
    void names_in_a_list_are_masked_for_whoever_may_not_see_them() {
        List<String> names = bank.rows("select c.name from customer_customer c" + OF_LIN + " where length(c.name) > 1");
        assertThat(lines(relationshipManager.get("/api/customers?size=500")))
                .extracting(line -> line.getString("name"))
                .isNotEmpty()
                .isSubsetOf(names);
        for (String name : List.of("chen.yutong", "park.jihoon", "he.min", "sofia.keller")) {
            assertThat(lines(Session.of(bank, name).get("/api/customers?size=500")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.getString("name")).contains("••"))
                    .extracting(line -> line.getString("name"))
                    .doesNotContainAnyElementsOf(names);
        }
    }

    @Test
    void of_one_customer_nothing_personal_is_told_to_whoever_may_not_see_it() {
        String customer = aCustomerOfLin();
        List<String> secrets = bank.rows("select unnest(array[c.name, c.id_number, c.birth_date::text,"
                + " c.source_key || '-', m.address, e.address, a.address]) from customer_customer c"
                + " left join customer_contact_point m on m.customer_id = c.id and m.kind = 'MOBILE'"
                + " left join customer_contact_point e on e.customer_id = c.id and e.kind = 'EMAIL'"
                + " left join customer_contact_point a on a.customer_id = c.id and a.kind = 'ADDRESS' where c.id = "
                + customer);
        secrets.removeIf(secret -> secret == null || secret.endsWith("-"));

        String clear = relationshipManager.get("/api/customers/" + customer).body();
        String masked = analyst.get("/api/customers/" + customer).body();

        assertThat(secrets).hasSizeGreaterThan(3).allSatisfy(secret -> {
            assertThat(clear).contains(secret);
            assertThat(masked).doesNotContain(secret);
        });
        assertThat(masked).contains("••••");
    }

    @Test
    void each_look_at_a_customer_is_kept_under_a_pseudonym() {
        String customer = aCustomerOfLin();
        long before = looks(customer, "in clear");
        long maskedBefore = looks(customer, "masked");

        Session.json(relationshipManager.get("/api/customers/" + customer));
        Session.json(analyst.get("/api/customers/" + customer));

        assertThat(looks(customer, "in clear")).isEqualTo(before + 1);
        assertThat(looks(customer, "masked")).isEqualTo(maskedBefore + 1);
        assertThat(bank.rows("select actor from access_audit where activity = 'CUSTOMER_VIEWED'"))
                .isSubsetOf(bank.rows("select pseudonym from access_user"))
                .doesNotContain("lin.xiaowen", "chen.yutong");
    }

    @Test
    void a_customer_out_of_sight_is_answered_as_one_who_does_not_exist() {
        String other = bank.rows("select c.id from customer_customer c join access_portfolio p on p.id = c.portfolio_id"
                        + " join access_staff s on s.id = p.staff_id where s.username = 'kim.seoyeon' order by c.id")
                .get(0);
        long before = bank.count("access_audit where activity = 'CUSTOMER_VIEWED' and subject_id = " + other);

        HttpResponse<String> hidden = relationshipManager.get("/api/customers/" + other);
        HttpResponse<String> missing = relationshipManager.get("/api/customers/999999999");

        assertProblem(hidden, 404, "error.customer.unknown");
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(bank.count("access_audit where activity = 'CUSTOMER_VIEWED' and subject_id = " + other))
                .isEqualTo(before);
    }

    @Test
    void a_search_finds_within_the_scope_only() {
        String number = bank.rows("select c.source_key from customer_customer c" + OF_LIN
                        + " where c.closed_on is null and c.merged_into_id is null order by c.id")
                .get(0);

        assertThat(lines(relationshipManager.get("/api/customers?q=" + number)))
                .extracting(line -> line.getString("number"))
                .containsExactly(number);
        assertThat(lines(Session.of(bank, "kim.seoyeon").get("/api/customers?q=" + number)))
                .isEmpty();
    }

    @Test
    void kinds_and_two_characters_of_a_chinese_name_narrow_the_list() {
        assertThat(lines(analyst.get("/api/customers?kind=CORPORATE&size=500")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getString("kind")).isEqualTo("CORPORATE"));
        String name = bank.rows(
                        "select c.name from customer_customer c" + OF_LIN
                                + " where c.language = 'zh' and c.kind = 'RETAIL' and length(c.name) = 3 and c.closed_on is null and c.merged_into_id is null")
                .get(0);
        assertThat(lines(relationshipManager.get("/api/customers?q=" + encoded(name.substring(1)))))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getString("name")).contains(name.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=1000000000",
                "size=1e9",
                "size=99999999999999",
                "size=-1",
                "size=0",
                "size=501",
                "size=",
                "size=1%3Bselect+1",
                "offset=-1",
                "offset=two",
                "kind=ROBOT",
                "kind=%27+or+%271%27%3D%271",
                "grade=Z",
                "risk=%00",
                "sort=name",
                "sort=name%3Bdrop+table+customer_customer",
                "q=a&order=desc"
            })
    void a_parameter_that_makes_no_sense_is_refused_by_name(String query) {
        assertProblem(relationshipManager.get("/api/customers?" + query), 400, "error.request.");
    }

    @Test
    void a_search_of_three_thousand_characters_is_refused() {
        assertProblem(relationshipManager.get("/api/customers?q=" + "a".repeat(3000)), 400, "error.request.length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table customer_customer;--",
                "%",
                "_",
                "!",
                "\\",
                "\u0000",
                "' or '1'='1",
                "😀",
                "a b c d e f",
                "$1",
                ":id"
            })
    void a_search_for_something_odd_finds_nobody_or_somebody_and_breaks_nothing(String text) {
        long customers = bank.count("customer_customer");

        assertThat(relationshipManager.get("/api/customers?q=" + encoded(text)).statusCode())
                .isEqualTo(200);

        assertThat(bank.count("customer_customer")).isEqualTo(customers);
    }

    @Test
    void a_page_behind_the_last_row_is_empty() {
        assertThat(lines(relationshipManager.get("/api/customers?offset=2147483647&size=500")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "0", "9223372036854775808", "1%27", "..%2Fnights"})
    void an_id_that_is_none_is_not_found(String id) {
        assertThat(relationshipManager.get("/api/customers/" + id).statusCode()).isIn(400, 404);
    }

    private String aCustomerOfLin() {
        return bank.rows("select c.id from customer_customer c" + OF_LIN + " join customer_contact_point m"
                        + " on m.customer_id = c.id and m.kind = 'MOBILE' where c.kind = 'RETAIL' and c.closed_on is null and c.merged_into_id is null"
                        + " and c.id_number is not null and c.birth_date is not null order by c.id")
                .get(0);
    }

    private long looks(String customer, String detail) {
        return bank.count(
                "access_audit where activity = 'CUSTOMER_VIEWED' and subject_kind = 'CUSTOMER' and subject_id = "
                        + customer + " and detail = '" + detail + "'");
    }

    /** Of all pages of the whole list. */
    private static List<String> ids(Session session) {
        List<String> ids = new ArrayList<>();
        int seen;
        do {
            seen = ids.size();
            lines(session.get("/api/customers?size=" + LARGEST_PAGE + "&offset=" + seen))
                    .forEach(line -> ids.add(line.getJsonNumber("id").toString()));
        } while (ids.size() == seen + LARGEST_PAGE && ids.size() < MOST);
        return ids;
    }

    private static List<JsonObject> lines(HttpResponse<String> answer) {
        return Session.json(answer).getJsonArray("customers").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
