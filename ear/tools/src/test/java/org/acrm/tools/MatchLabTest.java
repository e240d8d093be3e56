package org.acrm.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.acrm.identity.kernel.SourceRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchLabTest {

    private static final Path PUBLIC = Path.of("../../../shared/data/entity_resolution");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"dataset1, 500, 0.99, 0.98", "dataset2, 1934, 0.99, 0.98", "dataset3, 6538, 0.98, 0.95"})
    void febrlIsMatchedWithAndWithoutItsIdentityNumber(String name, int pairs, double with, double without) {
        Path file = PUBLIC.resolve("febrl/" + name + ".csv");
        assumeTrue(Files.exists(file), "skipped 2 measurements: the public FEBRL data is not beside the project");

        JsonObject all = lab("--data", file.toString(), "--truth-from", "rec_id");
        JsonObject some = lab("--data", file.toString(), "--truth-from", "rec_id", "--drop", "soc_sec_id");

        assertThat(all.getInt("truePairs")).isEqualTo(pairs);
        assertThat(number(all, "f1")).isGreaterThanOrEqualTo(with);
        assertThat(number(some, "f1")).isGreaterThanOrEqualTo(without);
        assertThat(all.getInt("automaticFalsePairs")).isZero();
        assertThat(some.getInt("automaticFalsePairs")).isZero();
    }

    @Test
    void peopleWithManyGapsAreMatched() {
        Path file = PUBLIC.resolve("splink/fake_1000.csv");
        assumeTrue(Files.exists(file), "skipped 1 measurement: the public Splink data is not beside the project");

        JsonObject result = lab("--data", file.toString(), "--truth-from", "cluster");

        assertThat(result.getInt("truePairs")).isEqualTo(2_031);
        assertThat(number(result, "f1")).isGreaterThanOrEqualTo(0.90);
        assertThat(number(result, "b3F1")).isGreaterThanOrEqualTo(0.90);
        assertThat(result.getInt("automaticFalsePairs")).isZero();
    }

    @Test
    void theBanksOwnDocumentIsTakenForTheBanksOwnColumns() throws IOException {
        MatchCustomers.Matched people = MatchCustomers.of(4_000, 5).persons();
        Path file = written(people);

        JsonObject result = lab("--data", file.toString(), "--truth-from", "person");

        assertThat(result.getString("document")).isEqualTo("persons");
        assertThat(result.getInt("rows")).isEqualTo(people.size());
        assertThat(number(result, "automaticPrecision")).isGreaterThanOrEqualTo(0.999);
        assertThat(number(result, "recall")).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void theSameRequestGivesTheSameAnswerButForTheTimeWhateverTheThreads() throws IOException {
        String file = written(MatchCustomers.of(3_000, 6).persons()).toString();

        JsonObject one = lab("--data", file, "--truth-from", "person", "--threads", "1");
        JsonObject three = lab("--data", file, "--truth-from", "person", "--threads", "3");

        assertThat(withoutSeconds(three)).isEqualTo(withoutSeconds(one));
    }

    @Test
    void whatIsWrongIsSaidInOneLine() throws IOException {
        String file = written(MatchCustomers.of(200, 7).persons()).toString();
        String document =
                Files.writeString(folder.resolve("d.json"), "{\"name\": 3}").toString();
        String other =
                Files.writeString(folder.resolve("o.csv"), "a,b\n1,2\n3,4\n").toString();

        assertThat(refusal("--data", file)).contains("--truth-from is missing");
        assertThat(refusal("--data", file, "--truth-from", "gone")).contains("no column gone");
        assertThat(refusal("--data", file, "--truth-from", "person", "--drop", "x"))
                .contains("no column x");
        assertThat(refusal("--data", file, "--truth-from", "person", "--document", document))
                .contains("Not a match document");
        assertThat(refusal("--data", other, "--truth-from", "a")).contains("too few of the columns");
    }

    private Path written(MatchCustomers.Matched people) throws IOException {
        SourceRows rows = people.rows();
        List<String> columns = new ArrayList<>(rows.columns());
        List<String> lines = new ArrayList<>();
        lines.add(String.join(";", columns) + ";person");
        int[] truth = people.truth();
        for (int row = 0; row < truth.length; row++) {
            int at = row;
            lines.add(String.join(
                            ";",
                            columns.stream()
                                    .map(column -> rows.column(column).get(at))
                                    .toList())
                    + ";" + truth[row]);
        }
        return Files.write(folder.resolve("people.csv"), lines);
    }

    private static double number(JsonObject json, String key) {
        return json.getJsonNumber(key).doubleValue();
    }

    private static String withoutSeconds(JsonObject result) {
        return Json.createObjectBuilder(result).remove("seconds").build().toString();
    }

    private JsonObject lab(String... options) {
        out.reset();
        err.reset();
        assertThat(run(options)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .readObject();
    }

    private String refusal(String... options) {
        err.reset();
        assertThat(run(options)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("match"));
        arguments.addAll(Arrays.asList(options));
        return Lab.run(arguments, printTo(out), printTo(err));
    }

    private static PrintStream printTo(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
