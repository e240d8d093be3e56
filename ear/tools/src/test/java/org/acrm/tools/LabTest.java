package org.acrm.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabTest {

    private static final Path PUBLIC_BANK = Path.of("../../../shared/data/churn/Churn_Modelling.csv");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_public_bank_is_ranked_at_least_as_well_as_by_a_forest_of_leaf_size_5() {
        assumeTrue(Files.exists(PUBLIC_BANK), "skipped 1 measurement: the public churn data is not beside the project");

        JsonObject result =
                lab("--data", PUBLIC_BANK.toString(), "--target", "Exited", "--drop", "RowNumber,CustomerId,Surname");

        assertThat(result.getInt("rows")).isEqualTo(10_000);
        assertThat(result.getInt("positives")).isEqualTo(2_037);
        assertThat(result.getJsonArray("features")).hasSize(10);
        assertThat(result.getJsonArray("aucPerFold")).hasSize(5);
        assertThat(result.getJsonNumber("auc").doubleValue()).isBetween(0.865, 0.88);
        assertThat(result.getJsonNumber("brier").doubleValue()).isLessThan(0.105);
    }

    @Test
    void any_delimiter_quotes_gaps_and_gzip_are_read_alike() throws IOException {
        JsonObject plain = lab("--data", write("a.csv", rows(",")), "--target", "left", "--trees", "5");
        JsonObject semicolons = lab("--data", write("b.csv", rows(";")), "--target", "left", "--trees", "5");
        JsonObject zipped = lab("--data", gzip("c.csv.gz", "\uFEFF" + rows("\t")), "--target", "left", "--trees", "5");

        assertThat(plain.getJsonArray("features").toString()).isEqualTo("[\"days\",\"city, quarter\"]");
        assertThat(plain.getInt("rows")).isEqualTo(60);
        assertThat(plain.get("aucPerFold"))
                .isEqualTo(semicolons.get("aucPerFold"))
                .isEqualTo(zipped.get("aucPerFold"));
    }

    @Test
    void given_folds_are_used_row_by_row() throws IOException {
        String folds = IntStream.range(0, 60).mapToObj(i -> "" + (i % 3 + 1)).collect(Collectors.joining("\n"));

        JsonObject result = lab(
                "--data",
                write("a.csv", rows(",")),
                "--target",
                "left",
                "--folds",
                write("folds.txt", folds),
                "--trees",
                "5");

        assertThat(result.getInt("folds")).isEqualTo(3);
        assertThat(result.getString("foldSource")).isEqualTo("file");
    }

    @Test
    void the_same_request_gives_the_same_answer_but_for_the_time() throws IOException {
        String data = write("a.csv", rows(","));
        String first = withoutSeconds(lab("--data", data, "--target", "left", "--trees", "5", "--seed", "7"));
        String second = withoutSeconds(lab("--data", data, "--target", "left", "--trees", "5", "--seed", "7"));

        assertThat(first).isEqualTo(second);
    }

    @Test
    void what_is_wrong_is_said_in_one_line() throws IOException {
        String good = write("a.csv", rows(","));
        assertThat(refusal("churn", "--data", "missing.csv", "--target", "left"))
                .contains("no readable file missing.csv");
        assertThat(refusal("churn", "--data", good, "--target", "gone")).contains("no column gone");
        assertThat(refusal("churn", "--data", good, "--target", "left", "--drop", "x"))
                .contains("no column x");
        assertThat(refusal("churn", "--data", good)).contains("--target is missing");
        assertThat(refusal("churn", "--data", good, "--target", "left", "--trees", "many"))
                .contains("whole number");
        assertThat(refusal("churn", "--data", good, "--target", "left", "--trees", "0"))
                .contains("at least 1");
        assertThat(refusal("churn", "--data", good, "--target", "left", "--colour", "red"))
                .contains("--colour");
        assertThat(refusal("churn", "--data", good, "--target", "left", "--folds", write("f", "1\n2")))
                .contains("2 fold numbers", "60 rows");
        assertThat(refusal("fly")).contains("Unknown task fly");
    }

    @Test
    void a_target_that_cannot_be_learned_is_refused() throws IOException {
        assertThat(refusal("churn", "--data", write("one", "a,left\n1,0\n2,0\n"), "--target", "left"))
                .contains("only one value");
        assertThat(refusal("churn", "--data", write("three", "a,left\n1,0\n2,1\n3,2\n"), "--target", "left"))
                .contains("more than two values");
        assertThat(refusal("churn", "--data", write("gap", "a,left\n1,0\n2,\n"), "--target", "left"))
                .contains("empty in row 2");
        assertThat(refusal("churn", "--data", write("few", "a,left\n1,0\n2,1\n"), "--target", "left"))
                .contains("too few");
        assertThat(refusal("churn", "--data", write("words", "a,left\n1,stays\n2,goes\n"), "--target", "left"))
                .contains("--positive", "goes or stays");
        assertThat(refusal("churn", "--data", write("broken", "a,left\n1\n"), "--target", "left"))
                .contains("1 cells");
        assertThat(refusal("churn", "--data", write("empty", ""), "--target", "left"))
                .contains("no rows");
    }

    private JsonObject lab(String... options) {
        out.reset();
        err.reset();
        int code = Lab.run(withTask(options), printTo(out), printTo(err));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .readObject();
    }

    private String refusal(String... arguments) {
        err.reset();
        assertThat(Lab.run(List.of(arguments), printTo(out), printTo(err))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> withTask(String... options) {
        return IntStream.rangeClosed(0, options.length)
                .mapToObj(i -> i == 0 ? "churn" : options[i - 1])
                .toList();
    }

    private static String withoutSeconds(JsonObject result) {
        return Json.createObjectBuilder(result).remove("seconds").build().toString();
    }

    private static PrintStream printTo(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String rows(String delimiter) {
        StringBuilder text = new StringBuilder("days" + delimiter + "\"city, quarter\"" + delimiter + "left\n");
        for (int i = 0; i < 60; i++) {
            String days = i % 7 == 0 ? "?" : Integer.toString(i * 37 % 100);
            String city = i % 2 == 0 ? "\"Lyon; \"\"old\"\" town,\tcentre\"" : "Nice";
            text.append(days).append(delimiter).append(city).append(delimiter).append(i * 37 % 100 > 60 ? 1 : 0);
            text.append('\n');
        }
        return text.toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String gzip(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }
}
