package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acrm.scheduling.entity.NightStepCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A real bank of 1993, the PKDD'99 data, in a server of its own: its published table sizes are the oracle. */
@TestInstance(Lifecycle.PER_CLASS)
class BerkaBankIT {

    private static final String DATE = "1994-03-31";
    private static final int TESTS = 3;
    private static final Map<String, Long> SIZES = new TreeMap<>(Map.of(
            "customer_customer", 5_369L,
            "customer_holding h join product_product p on p.id = h.product_id where p.kind = 'CURRENT'", 4_500L,
            "customer_holding_role where source_key like 'DISP-%'", 5_369L,
            "customer_holding h join product_product p on p.id = h.product_id where p.kind = 'CREDIT_CARD'", 892L,
            "customer_holding h join product_product p on p.id = h.product_id where p.kind = 'LOAN'", 682L,
            "customer_standing_order", 6_471L,
            "activity_transaction", 49_102L,
            "intake_reject", 0L));

    private final Bank bank = RunningBank.another("berka");
    private Map<String, Long> afterFirst;

    @BeforeAll
    void importTwiceAndRunTheNight() {
        Path data = data();
        if (!Files.exists(data)) {
            System.out.println("BerkaBankIT: " + TESTS + " tests skipped, there is no " + data);
        }
        assumeThat(data).exists();
        bank.erase();
        bank.run("--empty", "--date", DATE);
        command("import", "--profile", "berka", data.toString());
        afterFirst = sizes();
        command("import", "--profile", "berka", data.toString());
        command("night", "--date", DATE);
    }

    @AfterAll
    void stop() {
        bank.stop();
    }

    @Test
    void the_published_numbers_of_rows_are_in_however_often_they_come() {
        assertThat(afterFirst).isEqualTo(SIZES);
        assertThat(sizes()).isEqualTo(SIZES);
        assertThat(bank.rows("select sum(created_rows + changed_rows) from intake_file"
                        + " where batch_id = (select max(id) from intake_batch)"))
                .containsExactly("0");
    }

    @Test
    void the_night_is_published_and_knows_every_customer_with_a_history() {
        assertThat(bank.rows("select published_date from scheduling_calendar")).containsExactly(DATE);
        assertThat(bank.count("scheduling_step where state = 'FINISHED'")).isEqualTo(NightStepCode.values().length);
        assertThat(bank.rows("select count(distinct customer_id) from activity_transaction"))
                .isEqualTo(bank.rows("select count(distinct customer_id) from activity_daily"));
    }

    @Test
    void a_relationship_manager_works_with_it() {
        Session manager = Session.of(bank, "lin.xiaowen");
        List<String> own = bank.rows(
                "select c.name from customer_customer c join access_portfolio p on p.id = c.portfolio_id"
                        + " join access_staff s on s.id = p.staff_id where s.username = 'lin.xiaowen' and c.closed_on is null and c.merged_into_id is null");
        List<String> work = bank.rows("select distinct c.name from desk_work_item w join customer_customer c"
                + " on c.id = w.customer_id join access_portfolio p on p.id = w.portfolio_id join access_staff s"
                + " on s.id = p.staff_id where s.username = 'lin.xiaowen' and w.state = 'OPEN'");

        JsonObject list = Session.json(manager.get("/api/customers?size=500"));

        assertThat((long) list.getInt("total")).isEqualTo(own.size()).isPositive();
        assertThat(own)
                .containsAll(list.getJsonArray("customers").stream()
                        .map(JsonValue::asJsonObject)
                        .map(customer -> customer.getString("name"))
                        .toList());
        assertThat(page(manager, "/customer/customers.xhtml")).contains("Client ");
        assertThat(work).isNotEmpty();
        assertThat(page(manager, "/desk/today.xhtml")).containsAnyOf(work.toArray(String[]::new));
    }

    private static String page(Session session, String path) {
        HttpResponse<String> answer = session.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void command(String... words) {
        assertThat(bank.acrm(List.of(words))).as(String.join(" ", words)).isZero();
    }

    private Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        SIZES.keySet().forEach(rows -> sizes.put(rows, bank.count(rows)));
        return sizes;
    }

    /** Beside the project, as far up as it may be. */
    private static Path data() {
        Path place = Path.of("shared/data/berka");
        Path root = Bank.ROOT;
        while (root != null && !Files.exists(root.resolve(place))) {
            root = root.getParent();
        }
        return root == null ? place : root.resolve(place);
    }
}
