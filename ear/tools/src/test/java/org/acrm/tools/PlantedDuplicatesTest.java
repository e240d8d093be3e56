package org.acrm.tools;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.demo.DemoBank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo bank's own customers, matched by the documents that ship, beside the truth that the generator writes. */
class PlantedDuplicatesTest {

    @TempDir
    private static Path folder;

    private static JsonObject persons;
    private static JsonObject companies;

    @BeforeAll
    static void aDeliveredBank() throws IOException {
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        String[] options = {"--out", folder.toString(), "--customers", "8000", "--months", "6", "--date", "2026-11-20"};
        assertThat(DemoBank.run(options, Clock.systemUTC(), quiet, quiet)).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            Path customers = files.filter(
                            file -> file.getFileName().toString().matches("(.*_)?customers\\.csv(\\.gz)?"))
                    .findFirst()
                    .orElseThrow();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<String> command = List.of(
                    "planted",
                    "--customers",
                    customers.toString(),
                    "--truth",
                    folder.resolve("truth/duplicates.csv").toString());
            assertThat(Lab.run(command, new PrintStream(out, true, StandardCharsets.UTF_8), System.err))
                    .isZero();
            JsonObject told = Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))
                    .readObject();
            persons = told.getJsonObject("persons");
            companies = told.getJsonObject("companies");
        }
    }

    @Test
    void nobody_is_merged_who_is_somebody_else() {
        assertThat(persons.getInt("falselyMerged")).isZero();
        assertThat(companies.getInt("falselyMerged")).isZero();
        Stream.of("TWIN", "GENERATION")
                .forEach(kind -> assertThat(kind(persons, "another", kind).getInt("merged"))
                        .isZero());
        Stream.of("SUBSIDIARY", "NAMESAKE").forEach(kind -> {
            JsonObject alike = kind(companies, "another", kind);
            assertThat(alike.getInt("planted")).isGreaterThan(5);
            assertThat(alike.getInt("merged")).isZero();
        });
    }

    @Test
    void persons_who_were_retyped_and_who_were_romanised_are_found() {
        assertThat(share(kind(persons, "same", "RETYPED"), "mergedShare")).isGreaterThan(0.85);
        assertThat(kind(persons, "same", "ROMANISED").getInt("planted")).isGreaterThan(10);
        assertThat(share(kind(persons, "same", "ROMANISED"), "foundShare")).isGreaterThan(0.9);
        assertThat(share(persons, "recallWithAsked")).isGreaterThan(0.9);
    }

    @Test
    void companies_are_found_in_another_form_abbreviated_and_in_another_script() {
        assertThat(kind(companies, "same", "COMPANY_AGAIN").getInt("planted")).isGreaterThan(10);
        assertThat(share(companies, "recall")).isGreaterThan(0.8);
        assertThat(share(companies, "recallWithAsked")).isGreaterThan(0.9);
    }

    private static JsonObject kind(JsonObject of, String sameOrAnother, String kind) {
        return of.getJsonObject(sameOrAnother).getJsonObject(kind);
    }

    private static double share(JsonObject of, String key) {
        return of.getJsonNumber(key).doubleValue();
    }
}
