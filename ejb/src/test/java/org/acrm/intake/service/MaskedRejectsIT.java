package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeQueries;
import org.acrm.intake.entity.KnownRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of rejected rows to whoever may not see personal data. */
class MaskedRejectsIT {

    private static final Profile DEMO = Profile.shipped("demo");
    private static final Map<String, ImportTarget> TARGETS = ImportTargets.byName(ImportBank.TARGETS);

    @TempDir
    Path folder;

    private ImportBank bank;

    @BeforeEach
    void open() {
        bank = new ImportBank(folder);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void whatNobodyMappedIsMasked() {
        IntakeFile file = imported("x_branches.csv", "branch_code,name,parent_code,region,remark\nB1,One,GONE,,老客户\n");
        assertThat(file.rejectedRows()).isEqualTo(1);
        assertThat(rejects(file, true)).contains("B1,One,GONE,,老客户,parent_code,UNKNOWN_REFERENCE,GONE");
        assertThat(rejects(file, false)).contains("B1,One,GONE,,老••••,parent_code,UNKNOWN_REFERENCE,GONE");
    }

    @Test
    void maskedValuesAreTakenBackIntoNoField() {
        IntakeFile file = imported("x_branches.csv", "branch_code,name,parent_code,region\nB1,O••••,,\n");
        assertThat(file.rejectedRows()).isEqualTo(1);
    }

    @Test
    void aColumnThatAnotherRuleOfTheFileKnowsAsPersonalIsMasked() {
        List<String> columns = List.of("no", "wer");
        FileRule branch = rule("BRANCH", Map.of("branch_code", "no", "name", "wer"));
        FileRule customer = rule("CUSTOMER", Map.of("customer_no", "no", "name", "wer"));
        assertThat(new PersonalColumns(TARGETS, List.of(branch)).open(columns, branch))
                .containsExactlyInAnyOrder("no", "wer");
        assertThat(new PersonalColumns(TARGETS, List.of(branch, customer)).open(columns, branch))
                .containsExactly("no");
    }

    private static FileRule rule(String target, Map<String, String> columns) {
        Map<String, ValueRule> fields = new TreeMap<>();
        columns.forEach((field, column) -> fields.put(field, ValueRule.column(column)));
        return new FileRule("*.csv", target, FileFormat.STANDARD, List.of(), fields, KnownRows.REPLACE, List.of());
    }

    private IntakeFile imported(String name, String text) {
        long id = bank.deliver(DEMO, name, text);
        bank.run(id, DEMO);
        return bank.files(id).get(0);
    }

    private String rejects(IntakeFile file, boolean unmasked) {
        Path path = new DeliveryFolder(folder).file(file.batchId(), file.name());
        FileRule rule = DEMO.rules().get(file.ordinal());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        bank.bank.run(database -> new RejectedLines(path, rule, DEMO.personalColumns(file.name(), TARGETS), unmasked)
                .write(csv, after -> new IntakeQueries(database).rejectsAfter(file.id(), after, 2), false));
        return csv.toString(StandardCharsets.UTF_8);
    }
}
