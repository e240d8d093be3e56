package org.acrm.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.acrm.it.Problem.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as a bank's systems send them, the broken and the hostile ones too. What was planted in the demo bank's files is the oracle. */
@ExtendWith(RunningBank.class)
@TestInstance(Lifecycle.PER_CLASS)
class ImportsRestIT {

    private static final String HEADER = "customer_no,kind,name,latin_name,language,birth_date,sex,id_number,industry,"
            + "occupation,branch_code,portfolio_code,customer_since,closed_on,mobile,email,address,city,referred_by,"
            + "marketing_optin_call,optin_sms,optin_email,optin_dm,updated_at\n";
    private static final String WANG = "X1,RETAIL,王晓雯,Wang Xiaowen,zh,1980-02-29,F,,,,HQ,,2020-01-01,,,,,,,,,,,\n";
    private static final String KIM = "X2,RETAIL,김서연,Kim Seoyeon,ko,1990-05-05,F,,,,HQ,,2021-01-01,,,,,,,,,,,\n";
    private static final String CUSTOMERS = "x_customers.csv";

    private Bank bank;
    private Session steward;
    private long founding;

    @BeforeAll
    void logIn(Bank shared) {
        bank = shared;
        steward = Session.of(bank, "park.jihoon");
        founding = Long.parseLong(bank.rows("select min(id) from intake_batch").get(0));
    }

    @Test
    void the_demo_bank_came_in_as_its_generator_counted_it() throws IOException {
        JsonObject truth = truth();
        JsonObject delivery = Imports.look(steward, founding);

        assertThat(delivery.getString("state")).isEqualTo("FINISHED");
        assertThat(Imports.files(delivery)).hasSize(truth.size()).allSatisfy(file -> {
            JsonObject expected = truth.getJsonObject(kind(file));
            Map<String, Integer> rejected = rejected(expected);
            int sum = rejected.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(file.getInt("readRows")).isEqualTo(expected.getInt("rows"));
            assertThat(file.getInt("rejectedRows")).isEqualTo(sum);
            assertThat(file.getInt("createdRows")).isEqualTo(expected.getInt("rows") - sum);
            assertThat(reasons(file)).as(kind(file)).isEqualTo(rejected);
        });
    }

    @Test
    void rejected_rows_come_back_with_their_reasons_and_are_those_that_were_spoiled() throws IOException {
        Map<String, String> reasons = Map.of(
                "MISSING_NAME", "MISSING",
                "HALF_EMPTY_ROW", "MISSING",
                "UNKNOWN_KIND", "BAD_CODE",
                "UNKNOWN_BRANCH", "UNKNOWN_REFERENCE",
                "CUSTOMER_TWICE", "DUPLICATE_KEY");
        List<String> planted = Files.readAllLines(bank.folder().resolve("delivered/truth/dirt.csv")).stream()
                .map(line -> line.split(","))
                .filter(defect -> defect[0].equals("customers") && reasons.containsKey(defect[2]))
                .map(defect -> defect[1] + " " + reasons.get(defect[2]))
                .toList();
        JsonObject file = Imports.files(Imports.look(steward, founding))
                .filter(f -> kind(f).equals("customers"))
                .findFirst()
                .orElseThrow();

        HttpResponse<String> answer = steward.get(rejects(founding, file));

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).startsWith("attachment"));
        List<String> lines = answer.body().lines().toList();
        assertThat(lines.get(0)).isEqualTo(HEADER.strip() + ",reject_column,reject_reason,reject_detail");
        assertThat(lines.stream().skip(1).map(line -> line.replaceAll("^([^,]*),.*,([A-Z_]+),[^,]*$", "$1 $2")))
                .containsExactlyInAnyOrderElementsOf(planted);
        assertProblem(steward.get(rejects(founding + 1_000_000, file)), 404, "error.intake_file.unknown");
    }

    @Test
    void the_same_files_sent_again_change_nothing() throws IOException {
        List<Path> files = Imports.delivered(bank.folder().resolve("delivered"));
        Map<String, List<String>> before = BankContents.of(bank.database());

        JsonObject delivery = Imports.ended(steward, Imports.begin(steward, "demo", files));

        JsonObject truth = truth();
        assertThat(delivery.getString("state")).isEqualTo("FINISHED");
        assertThat(Imports.files(delivery)).allSatisfy(file -> {
            assertThat(file.getInt("createdRows") + file.getInt("changedRows")).isZero();
            assertThat(file.getInt("unchangedRows") + file.getInt("rejectedRows"))
                    .isEqualTo(truth.getJsonObject(kind(file)).getInt("rows"));
        });
        Map<String, List<String>> after = BankContents.of(bank.database());
        Stream.of(before, after).forEach(contents -> contents.keySet().removeIf(table -> table.startsWith("intake_")));
        assertThat(BankContents.differences(before, after)).isEmpty();
    }

    static Stream<Arguments> brokenFiles() throws IOException {
        byte[] zipped = gzip(HEADER + WANG.repeat(2000));
        return Stream.of(
                Arguments.of("encoding", 2, CUSTOMERS, (HEADER + KIM).getBytes(Charset.forName("EUC-KR"))),
                Arguments.of(
                        "missing_column", 1, CUSTOMERS, (HEADER.replace("latin_name,", "") + WANG).getBytes(UTF_8)),
                Arguments.of("half_row", 3, CUSTOMERS, (HEADER + WANG + "X2,RETAIL,Ha").getBytes(UTF_8)),
                Arguments.of("open_quote", 3, CUSTOMERS, (HEADER + WANG + "X2,RETAIL,\"open\n" + KIM).getBytes(UTF_8)),
                Arguments.of("empty", 1, CUSTOMERS, new byte[0]),
                Arguments.of(
                        "long_line",
                        3,
                        CUSTOMERS,
                        (HEADER + WANG + "X2,RETAIL," + "x".repeat(1 << 21)).getBytes(UTF_8)),
                Arguments.of("damaged", null, CUSTOMERS + ".gz", Arrays.copyOf(zipped, zipped.length / 2)),
                Arguments.of("damaged", 1, CUSTOMERS + ".xlsx", "PK\3\4 but no workbook".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void a_broken_file_is_refused_with_line_and_reason_and_nothing_of_it_is_in(
            String reason, Integer line, String name, byte[] content) {
        JsonObject delivery = Imports.delivered(steward, "demo", name, content);

        assertThat(delivery.getString("state")).isEqualTo("REFUSED");
        JsonObject file = Imports.files(delivery).findFirst().orElseThrow();
        assertThat(file.getString("state")).isEqualTo("REFUSED");
        assertThat(file.getString("error")).matches("line " + (line == null ? "\\d+" : line) + ": " + reason + ": .+");
        assertThat(file.getInt("createdRows")).isZero();
        assertThat(bank.count("customer_customer where source_key in ('X1', 'X2')"))
                .isZero();
        assertThat(bank.count("intake_staged")).isZero();
    }

    @Test
    void a_workbook_comes_in_like_a_text_file() {
        byte[] rates = Workbook.of(List.of(
                List.of("currency", "valid_from", "rate"),
                List.of("GBP", LocalDate.of(2020, 1, 1), "9.1025"),
                List.of("GBP", "2020-02-01", "9.2"),
                List.of("GBP", "2020-13-01", "9.3")));
        JsonObject file = Imports.files(Imports.delivered(steward, "demo", "x_currency_rates.csv.xlsx", rates))
                .findFirst()
                .orElseThrow();

        assertThat(file.getString("state")).as(file.toString()).isEqualTo("FINISHED");
        assertThat(file.getInt("readRows")).isEqualTo(3);
        assertThat(reasons(file)).isEqualTo(Map.of("BAD_DATE", 1));
        assertThat(ratesOf("GBP")).containsExactly("2020-01-01 9.1025", "2020-02-01 9.2");
    }

    @Test
    void one_delivery_leaves_known_keys_as_they_are_when_that_is_said_before_it_runs() {
        Imports.delivered(steward, "demo", "k_currency_rates.csv", rates("HKD,2020-01-01,5"));
        long id = Imports.open(steward, "demo");
        Imports.send(steward, id, "k_currency_rates.csv", rates("HKD,2020-01-01,6", "HKD,2020-02-01,6"));
        long file = Imports.files(Imports.look(steward, id))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        String way = "/api/imports/" + id + "/files/" + file + "/known?rows=";

        assertProblem(Session.of(bank, "lin.xiaowen").post(way + "ignore", ""), 403, null);
        assertProblem(steward.post(way + "perhaps", ""), 409, "error.intake.known");
        assertProblem(steward.post(way.replace("/imports/" + id, "/imports/" + founding) + "ignore", ""), 404, null);
        assertThat(steward.post(way + "ignore", "").statusCode()).isEqualTo(204);
        Imports.run(steward, id);
        JsonObject ended = Imports.files(Imports.ended(steward, id)).findFirst().orElseThrow();

        assertThat(ended.getString("known")).isEqualTo("ignore");
        assertThat(ended.getInt("keptRows")).isEqualTo(1);
        assertThat(ended.getInt("createdRows")).isEqualTo(1);
        assertThat(ended.getInt("changedRows")).isZero();
        assertThat(ratesOf("HKD")).containsExactly("2020-01-01 5", "2020-02-01 6");
        assertProblem(steward.post(way + "replace", ""), 409, "error.intake.");
    }

    @Test
    void the_command_says_it_too_and_a_word_that_is_none_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("c_currency_rates.csv");
        Files.write(file, rates("JPY,2020-01-01,5"));
        bank.said("import", "--profile", "demo", folder.toString());
        Files.write(file, rates("JPY,2020-01-01,6", "JPY,2020-02-01,6"));

        assertThat(bank.acrm(List.of("import", "--profile", "demo", "--known", "perhaps", folder.toString())))
                .isEqualTo(1);
        assertThat(ratesOf("JPY")).containsExactly("2020-01-01 5");
        String said = bank.said("import", "--profile", "demo", "--known", "ignore", folder.toString());

        assertThat(said.replaceAll(" +", " ")).contains("1 new 0 changed 0 unchanged 1 kept 0 rejected");
        assertThat(ratesOf("JPY")).containsExactly("2020-01-01 5", "2020-02-01 6");
    }

    private static byte[] rates(String... rows) {
        return ("currency,valid_from,rate\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private List<String> ratesOf(String currency) {
        return bank.rows("select valid_from || ' ' || trim_scale(rate) from product_rate where currency = '" + currency
                + "' order by 1");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertProblem(steward.post("/api/imports?profile=nobodys", ""), 404, "error.intake_profile.unknown");
        assertProblem(steward.post("/api/imports", ""), 404, "error.intake_profile.unknown");
        assertProblem(steward.get("/api/imports/999999999"), 404, "error.intake.unknown");
        assertProblem(steward.post("/api/imports/999999999/run", ""), 404, "error.intake.unknown");
        assertProblem(Imports.send(steward, 999_999_999, CUSTOMERS, new byte[1]), 404, "error.intake.unknown");
    }

    @Test
    void a_delivery_that_has_ended_takes_nothing_more() {
        assertProblem(Imports.send(steward, founding, CUSTOMERS, new byte[1]), 409, "error.intake.closed");
        assertProblem(steward.post("/api/imports/" + founding + "/run", ""), 409, "error.intake.");
    }

    @Test
    void files_are_sent_by_those_only_who_may() {
        long id = Imports.open(steward, "demo");
        for (String name : List.of("lin.xiaowen", "james.carter", "rachel.moore")) {
            Session other = Session.of(bank, name);
            assertProblem(other.post("/api/imports?profile=demo", ""), 403, null);
            assertProblem(Imports.send(other, id, CUSTOMERS, (HEADER + WANG).getBytes(UTF_8)), 403, null);
            assertProblem(other.post("/api/imports/" + id + "/run", ""), 403, null);
        }
        assertProblem(Session.of(bank, "lin.xiaowen").get("/api/imports/" + id), 403, null);
        assertThat(Imports.send(Session.ofNobody(bank), id, CUSTOMERS, new byte[1])
                        .statusCode())
                .isEqualTo(401);
        assertThat(Imports.files(Imports.look(steward, id))
                        .filter(file -> file.getString("name").equals(CUSTOMERS)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..%2F..%2Fx_customers.csv",
                "..%5C..%5Cx_customers.csv",
                "%2Ftmp%2Fx_customers.csv",
                "..",
                ".x_customers.csv",
                "x%00_customers.csv",
                "x%0A_customers.csv",
                "../../x_customers.csv"
            })
    void a_hostile_name_of_a_file_is_refused_and_leaves_no_file(String name) throws IOException {
        long id = Imports.open(steward, "demo");
        List<Path> before = keptFiles();

        HttpResponse<String> answer = Imports.send(steward, id, name, (HEADER + WANG).getBytes(UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(keptFiles()).isEqualTo(before);
        assertThat(Imports.look(steward, id).getJsonArray("files")).isEmpty();
    }

    @Test
    void a_name_as_long_as_a_page_is_refused() {
        long id = Imports.open(steward, "demo");

        assertProblem(
                Imports.send(steward, id, "x".repeat(3000) + "_customers.csv", new byte[1]),
                409,
                "error.intake.file_name");
    }

    /** Whatever lies in the bank's folder, but for the data and the logs of its servers. */
    private List<Path> keptFiles() throws IOException {
        try (Stream<Path> files = Files.walk(bank.folder(), 6)) {
            return files.filter(file -> file.toString().contains("_customers"))
                    .sorted()
                    .toList();
        }
    }

    private JsonObject truth() throws IOException {
        return Session.parse(Files.readString(bank.folder().resolve("delivered/truth/summary.json")))
                .getJsonObject("files");
    }

    /** {@code 2026-11-20_customers.csv} is of the kind {@code customers}. */
    private static String kind(JsonObject file) {
        return file.getString("name").replaceAll("^[^_]*_|\\.csv.*$", "");
    }

    private static Map<String, Integer> rejected(JsonObject expected) {
        JsonObject rejected = expected.getJsonObject("rejected");
        Map<String, Integer> result = new TreeMap<>();
        rejected.keySet().forEach(reason -> result.put(reason, rejected.getInt(reason)));
        return result;
    }

    private Map<String, Integer> reasons(JsonObject file) {
        Map<String, Integer> result = new TreeMap<>();
        bank.rows("select reason from intake_reject where file_id = " + file.getInt("id"))
                .forEach(reason -> result.merge(reason, 1, Integer::sum));
        return result;
    }

    private static String rejects(long delivery, JsonObject file) {
        return "/api/imports/" + delivery + "/files/" + file.getInt("id") + "/rejects";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(text.getBytes(UTF_8));
        }
        return zipped.toByteArray();
    }
}
