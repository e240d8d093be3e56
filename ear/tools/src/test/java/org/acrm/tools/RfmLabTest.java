package org.acrm.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RfmLabTest {

    private static final Path ONLINE_RETAIL =
            Path.of("../../../shared/data/online_retail/online_retail_2010-12_2011-12.csv.gz");
    private static final String HEADER = "InvoiceNo,Quantity,InvoiceDate,UnitPrice,CustomerID\n";

    @TempDir
    private Path folder;

    /** The counts and the sum are those that are published with the file. */
    @Test
    void the_tables_of_online_retail_add_up_to_the_file() {
        assumeTrue(Files.exists(ONLINE_RETAIL), "skipped 1 measurement: the public sales are not beside the project");

        JsonObject result = RfmLab.run(List.of("--data", ONLINE_RETAIL.toString()));

        assertThat(result.getJsonObject("file").getInt("rows")).isEqualTo(541_909);
        assertThat(amount(result.getJsonObject("file"))).isEqualTo("9747747.93");
        JsonObject lines = result.getJsonObject("lines");
        assertThat(lines.getJsonObject("repeated").getInt("rows")).isEqualTo(5_268);
        assertThat(lines.values().stream()
                        .mapToInt(v -> v.asJsonObject().getInt("rows"))
                        .sum())
                .isEqualTo(541_909);
        assertThat(sum(lines.values())).isEqualByComparingTo("9747747.93");
        assertThat(result.getInt("customers")).isEqualTo(4_338);
        assertAddsUp(result);
    }

    @Test
    void every_line_of_a_small_file_is_counted_where_it_belongs() throws IOException {
        JsonObject result = lab(
                "1,2,2026-01-02,1.5,A\n" // 3.00
                        + "1,2,2026-01-02,1.5,A\n"
                        + "C2,-1,2026-02-01,1.5,A\n"
                        + "3,1,2026-03-01,9,\n"
                        + "4,1,2026-03-01,0,B\n"
                        + "5,4,2026-03-02,0.255,B\n"
                        + "C6,-1,2026-03-03,8,C\n");

        assertThat(result.getJsonObject("lines").toString())
                .isEqualTo("{\"repeated\":{\"rows\":1,\"amount\":3.00},"
                        + "\"withoutCustomer\":{\"rows\":1,\"amount\":9.00},"
                        + "\"withoutPrice\":{\"rows\":1,\"amount\":0.00},"
                        + "\"cancellation\":{\"rows\":2,\"amount\":-9.50},"
                        + "\"purchase\":{\"rows\":2,\"amount\":4.02}}");
        assertThat(result.getInt("customers")).isEqualTo(2);
        assertThat(result.getJsonNumber("onlyTakenBack").toString()).isEqualTo("-8.00");
        assertAddsUp(result);
    }

    @Test
    void what_cannot_be_read_is_said_in_one_line() {
        assertThatThrownBy(() -> lab("1,two,2026-01-02,1.5,A\n"))
                .isInstanceOf(RequestException.class)
                .hasMessage("Not a number of at most three decimals: two");
        assertThatThrownBy(() -> lab("1,2,yesterday,1.5,A\n"))
                .isInstanceOf(RequestException.class)
                .hasMessage("Not a date: yesterday");
        assertThatThrownBy(() -> lab("C1,-2,2026-01-02,1.5,A\n"))
                .isInstanceOf(RequestException.class)
                .hasMessage("Nobody bought anything");
    }

    private JsonObject lab(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + rows);
        return RfmLab.run(List.of("--data", file.toString()));
    }

    private static void assertAddsUp(JsonObject result) {
        JsonObject lines = result.getJsonObject("lines");
        BigDecimal bought = new BigDecimal(amount(lines.getJsonObject("purchase")))
                .add(new BigDecimal(amount(lines.getJsonObject("cancellation"))))
                .subtract(result.getJsonNumber("onlyTakenBack").bigDecimalValue());
        assertThat(result.getJsonNumber("amount").bigDecimalValue()).isEqualByComparingTo(bought);
        int customers = result.getInt("customers");
        for (String table : List.of("cells", "deciles")) {
            assertThat(customers(result.getJsonArray(table))).as(table).isEqualTo(customers);
            assertThat(sum(result.getJsonArray(table)).subtract(bought).abs()).isLessThan(new BigDecimal("0.5"));
        }
        result.getJsonObject("thresholds").forEach((dimension, fifths) -> assertThat(customers(fifths.asJsonArray()))
                .as(dimension)
                .isEqualTo(customers));
    }

    private static int customers(List<? extends JsonValue> rows) {
        return rows.stream()
                .mapToInt(row -> row.asJsonObject().getInt("customers"))
                .sum();
    }

    private static BigDecimal sum(Iterable<? extends JsonValue> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonValue row : rows) {
            sum = sum.add(new BigDecimal(amount(row.asJsonObject())));
        }
        return sum;
    }

    private static String amount(JsonObject object) {
        return object.getJsonNumber("amount").toString();
    }
}
