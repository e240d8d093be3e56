package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the demo bank planted and the import let in, beside what the rules of data quality found in the first night. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(RunningBank.class)
class PlantedDirtIT {

    private Bank bank;
    private Set<String> imported;

    @BeforeAll
    void open(Bank running) {
        bank = running;
        imported = new TreeSet<>(bank.rows("select source_key from customer_customer"));
    }

    @Test
    void theBirthDateOf1900IsFoundAndNothingElse() {
        assertThat(failing("CUSTOMER_BIRTH_PLAUSIBLE"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(planted("BIRTH_DATE_1900"));
    }

    @Test
    void brokenMailAddressesAreFoundAndNothingElse() {
        assertThat(failing("EMAIL_FORM")).isNotEmpty().containsExactlyInAnyOrderElementsOf(planted("BROKEN_EMAIL"));
    }

    @Test
    void customersWithoutAnyContactAreFound() {
        Set<String> asked = new TreeSet<>(planted("MISSING_CONTACT"));
        asked.retainAll(
                bank.rows(
                        "select source_key from customer_customer where kind in ('RETAIL', 'CORPORATE') and closed_on is null"));
        assertThat(failing("CUSTOMER_REACHABLE")).isNotEmpty().containsAll(asked);
    }

    @Test
    void spacesAroundACityAreTakenOffByTheImport() {
        assertThat(planted("SPACES_AROUND_CITY")).isNotEmpty();
        assertThat(failing("CITY_TRIMMED")).isEmpty();
    }

    @Test
    void holdingsWhoseOwnerWasRejectedAreFound() {
        List<String> ownerless = bank.rows("select source_key from customer_holding where owner_id is null");
        assertThat(bank.rows("select h.source_key from quality_failure f join customer_holding h on h.id = f.row_id"
                        + " where f.rule_id = (select id from quality_rule where code = 'HOLDING_OWNER')"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ownerless);
    }

    @Test
    void theCommandFindsAllThatTheImportMustRefuseAndWhatTheRulesFind() {
        String said = bank.said("lab", "dirt");
        JsonObject report = Json.createReader(new StringReader(said.substring(said.indexOf('{'))))
                .readObject();

        List<JsonObject> kinds = report.getJsonArray("kinds").getValuesAs(JsonObject.class);
        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(kinds)
                .filteredOn(kind -> kind.getString("defect").equals("TYPO_IN_NAME"))
                .singleElement()
                .satisfies(kind -> assertThat(kind.keySet()).contains("planted", "alone", "merged", "asked"));
        assertThat(kinds)
                .filteredOn(kind -> !Set.of("MISSING_CONTACT", "TYPO_IN_NAME").contains(kind.getString("defect")))
                .allSatisfy(kind ->
                        assertThat(kind.getJsonNumber("recall").doubleValue()).isEqualTo(1));
        assertThat(report.getJsonArray("rules").getValuesAs(JsonObject.class))
                .extracting(rule -> rule.getString("rule"))
                .containsExactly("CUSTOMER_BIRTH_PLAUSIBLE", "EMAIL_FORM", "CUSTOMER_REACHABLE");
        assertThat(report.getJsonArray("rules").getValuesAs(JsonObject.class))
                .filteredOn(rule -> !rule.getString("rule").equals("CUSTOMER_REACHABLE"))
                .allSatisfy(rule -> assertThat(rule.getJsonNumber("precision").doubleValue())
                        .isEqualTo(1));
    }

    /**
     * Of a bank with few companies nothing is merged by itself, so that what counts there is what a steward is asked. Other tests have
     * records of their own merged in the same bank: who looks alike is what must not be together.
     */
    @Test
    void theCommandTellsWhatBecameOfPersonsAndOfCompaniesThatWerePlanted() {
        String said = bank.said("lab", "duplicates");
        JsonObject report = Json.createReader(new StringReader(said.substring(said.indexOf('{'))))
                .readObject();

        List.of("persons", "companies").forEach(sort -> {
            JsonObject told = report.getJsonObject(sort);
            assertThat(told.getInt("planted")).as(sort).isPositive();
            assertThat(told.getJsonNumber("recallWithAsked").doubleValue())
                    .as(sort)
                    .isGreaterThan(0.6);
        });
        assertApart(report.getJsonObject("companies"), "NAMESAKE");
        JsonObject persons = report.getJsonObject("persons");
        assertApart(persons, "TWIN");
        assertApart(persons, "GENERATION");
        assertThat(persons.getInt("falselyMerged"))
                .as("but for those of other tests")
                .isLessThanOrEqualTo(2);
        assertThat(persons.getJsonNumber("precision").doubleValue()).isGreaterThan(0.85);
    }

    private static void assertApart(JsonObject sort, String kind) {
        JsonObject alike = sort.getJsonObject("another").getJsonObject(kind);
        assertThat(alike.getInt("planted")).as(kind).isPositive();
        assertThat(alike.getInt("merged")).as(kind).isZero();
    }

    private List<String> failing(String rule) {
        return bank.rows(
                "select distinct c.source_key from quality_failure f join customer_customer c on c.id = f.customer_id"
                        + " where f.rule_id = (select id from quality_rule where code = '" + rule + "')");
    }

    /** Keys of the customers with the defect that were imported. */
    private Set<String> planted(String defect) {
        Path truth = bank.folder().resolve("delivered/truth/dirt.csv");
        try (Stream<String> lines = Files.lines(truth)) {
            return lines.map(line -> line.split(","))
                    .filter(row -> row[0].equals("customers") && row[2].equals(defect))
                    .map(row -> row[1])
                    .filter(imported::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
