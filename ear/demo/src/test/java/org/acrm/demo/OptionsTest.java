package org.acrm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "--customers, abc, --customers must be a whole number from 100 to 50000000",
        "--customers, 5, --customers must be a whole number from 100 to 50000000",
        "--date, 2026-02-30, --date must be a date yyyy-MM-dd",
        "--date, 1850-01-01, --date must be a date yyyy-MM-dd",
        "--months, 0, --months must be a whole number from 6 to 120",
        "--seed, x, --seed must be a whole number",
        "--duplicates, 41, --duplicates must be a whole number from 0 to 40",
        "--day, soon, --day must be a date yyyy-MM-dd",
        "--colour, red, unknown option --colour"
    })
    void a_wrong_value_gives_one_clear_line_and_exit_code_2(String option, String value, String message) {
        DeliveredBank.Run run = DeliveredBank.run("--out", folder.resolve("x").toString(), option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().lines()).singleElement().asString().startsWith("acrm-demo: " + message);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void a_folder_must_be_named() {
        assertThat(DeliveredBank.run("--customers", "200").errors()).startsWith("acrm-demo: --out DIR is missing");
    }

    @Test
    void an_option_needs_a_value() {
        DeliveredBank.Run run = DeliveredBank.run("--out");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).startsWith("acrm-demo: --out needs a value");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(DeliveredBank.run("--out", file.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void a_day_inside_the_full_delivery_is_refused() {
        DeliveredBank.Run run =
                DeliveredBank.run("--out", folder.toString(), "--date", "2026-11-21", "--day", "2026-11-21");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).startsWith("acrm-demo: --day 2026-11-21 must be after --date 2026-11-21");
    }

    @Test
    void yesterday_is_the_last_day_when_none_is_given() {
        DeliveredBank bank = DeliveredBank.written(folder, "2026-11-21", "--customers", "100");

        assertThat(bank.rows("customers")).isNotEmpty();
    }
}
