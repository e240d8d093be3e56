package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.acrm.intake.entity.IntakeFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Delivered files are full of personal data: past their time they go, and what became of their rows stays counted. */
class OldDeliveriesIT {

    private static final Profile DEMO = Profile.shipped("demo");
    private static final LocalDate BORDER = LocalDate.of(2026, 1, 1);
    private static final String BRANCHES = "branch_code,name,parent_code,region\nHQ,Head,,\nB1,One,GONE,\n";

    @TempDir
    Path folder;

    private ImportBank bank;
    private OldDeliveries old;

    @BeforeEach
    void open() {
        bank = new ImportBank(folder);
        old = new OldDeliveries(new DataFolder() {
            @Override
            DeliveryFolder deliveries() {
                return new DeliveryFolder(folder);
            }
        });
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void onlyDeliveriesThatEndedBeforeTheBorderArePastTheirTime() {
        long before = ended("2025-12-31 23:59:59");
        ended("2026-01-01 00:00:00");
        bank.deliver(DEMO, "x_branches.csv", BRANCHES);
        assertThat(kept()).containsExactly(before);
    }

    @Test
    void filesAndRejectedRowsGoAndTheCountsStay() {
        long delivery = ended("2025-06-01 12:00:00");
        long other = ended("2026-06-01 12:00:00");
        assertThat(bank.count("intake_reject")).isEqualTo(2);
        bank.bank.run(database -> old.remove(database, delivery));
        assertThat(folder.resolve("intake").resolve(Long.toString(delivery))).isEmptyDirectory();
        assertThat(folder.resolve("intake").resolve(Long.toString(other))).isDirectoryContaining("glob:**branches.csv");
        assertThat(bank.rows("select distinct f.batch_id from intake_reject r join intake_file f on f.id = r.file_id"))
                .containsExactly(other);
        assertThat(bank.files(delivery)).extracting(IntakeFile::readRows).containsExactly(2L);
        assertThat(bank.files(delivery)).extracting(IntakeFile::rejectedRows).containsExactly(1L);
        assertThat(kept()).isEmpty();
    }

    private List<Long> kept() {
        return bank.bank.inTransaction(database -> old.kept(database, BORDER));
    }

    private long ended(String at) {
        long id = bank.deliver(DEMO, "x_branches.csv", BRANCHES);
        bank.run(id, DEMO);
        bank.bank.execute("update intake_batch set finished_at = timestamp '" + at + "+00' where id = " + id);
        return id;
    }
}
