package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acrm.intake.entity.IntakeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PKDD'99 bank: its published table sizes are the oracle. */
class BerkaImportIT {

    private static final Path DATA = data();
    private static final Profile BERKA = Profile.shipped("berka");

    @TempDir
    Path folder;

    @Test
    void theWholeBankComesInTwiceWithTheSameCounts() {
        assumeThat(DATA)
                .as("the Berka files lie beside the project; skipped without them")
                .exists();
        try (ImportBank bank = new ImportBank(folder)) {
            List<IntakeFile> first = importAll(bank);
            assertThat(first)
                    .allSatisfy(f -> assertThat(f.rejectedRows()).as(f.name()).isZero());
            assertThat(first)
                    .allSatisfy(f -> assertThat(f.createdRows()).as(f.name()).isEqualTo(f.readRows()));
            assertSizes(bank);
            List<IntakeFile> second = importAll(bank);
            assertThat(second)
                    .allSatisfy(f -> assertThat(f.unchangedRows()).as(f.name()).isEqualTo(f.readRows()));
            assertSizes(bank);
        }
    }

    private static List<IntakeFile> importAll(ImportBank bank) {
        long id = bank.deliver(BERKA, DATA);
        bank.run(id, BERKA);
        return bank.files(id);
    }

    private static void assertSizes(ImportBank bank) {
        assertThat(bank.count("customer_customer")).isEqualTo(5_369);
        assertThat(holdings(bank, "CURRENT")).isEqualTo(4_500);
        assertThat(holdings(bank, "CREDIT_CARD")).isEqualTo(892);
        assertThat(holdings(bank, "LOAN")).isEqualTo(682);
        assertThat(bank.count("customer_holding_role where source_key like 'DISP-%'"))
                .isEqualTo(5_369);
        assertThat(bank.count("customer_holding where owner_id is null")).isZero();
        assertThat(bank.count("customer_standing_order")).isEqualTo(6_471);
        assertThat(bank.count("activity_transaction")).isEqualTo(49_102);
        assertThat(bank.count("activity_transaction where customer_id is null")).isZero();
        assertThat(bank.count("access_branch where path like '/HQ/%'")).isEqualTo(78);
    }

    private static long holdings(ImportBank bank, String kind) {
        return bank.count(
                "customer_holding h join product_product p on p.id = h.product_id and p.kind = '" + kind + "'");
    }

    private static Path data() {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve("shared/data/berka"))) {
            root = root.getParent();
        }
        return root == null ? Path.of("shared/data/berka") : root.resolve("shared/data/berka");
    }
}
