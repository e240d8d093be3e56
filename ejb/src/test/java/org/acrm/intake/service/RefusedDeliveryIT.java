package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.acrm.intake.entity.BatchState;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a steward does with a delivery of which one file was broken. */
class RefusedDeliveryIT {

    private static final Profile DEMO = Profile.shipped("demo");
    private static final String BRANCHES = "branch_code,name,parent_code,region\nHQ,Head,,\n";
    private static final String STAFF = "staff_no,username,name,role,branch_code\nS1,lin,林晓雯,RM,HQ\n";
    private static final String PORTFOLIOS = "portfolio_code,staff_no,branch_code\nP1,S1,HQ\n";

    @TempDir
    Path folder;

    private ImportBank bank;
    private long id;

    @BeforeEach
    void aDeliveryWhoseSecondFileIsBroken() {
        bank = new ImportBank(folder);
        id = bank.open(DEMO);
        receive("x_branches.csv", BRANCHES);
        receive("x_staff.csv", STAFF.replace("lin", "\"lin"));
        receive("x_portfolios.csv", PORTFOLIOS);
        bank.run(id, DEMO);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void filesBeforeTheBrokenOneAreSavedAndThoseAfterItWait() {
        assertThat(states()).containsExactly("BRANCH FINISHED", "STAFF REFUSED", "PORTFOLIO RECEIVED");
        assertThat(batch().state()).isEqualTo(BatchState.REFUSED);
        assertThatThrownBy(() -> bank.bank.run(database ->
                        new IntakeRepository().lockedBatch(database, id).submit()))
                .hasMessageContaining("error.intake.refused");
    }

    @Test
    void aMendedFileTakesItsPlaceAndTheDeliveryCarriesOnWithNothingDoneTwice() {
        IntakeFile branches = bank.files(id).get(0);
        receive("x_staff.csv", STAFF);
        assertThat(batch().state()).isEqualTo(BatchState.STOPPED);
        carryOn();
        assertThat(states()).containsExactly("BRANCH FINISHED", "STAFF FINISHED", "PORTFOLIO FINISHED");
        assertThat(batch().state()).isEqualTo(BatchState.FINISHED);
        assertThat(bank.files(id).get(0).finishedAt()).isEqualTo(branches.finishedAt());
        assertThat(bank.files(id)).extracting(IntakeFile::createdRows).containsExactly(1L, 1L, 1L);
        assertThat(bank.rows("select p.code || ' ' || s.name from access_portfolio p join access_staff s on s.id ="
                        + " p.staff_id"))
                .containsExactly("P1 林晓雯");
    }

    @Test
    void aFileThatIsStillBrokenIsRefusedAgain() {
        receive("x_staff.csv", STAFF.replace("RM", "\"RM"));
        carryOn();
        assertThat(states()).containsExactly("BRANCH FINISHED", "STAFF REFUSED", "PORTFOLIO RECEIVED");
        assertThat(bank.count("access_staff")).isZero();
    }

    @Test
    void aDeliveryGoesOnWithoutAFileThatIsLeftOut() {
        bank.bank.run(database -> {
            new IntakeRepository().file(database, bank.files(id).get(1).id()).leaveOut();
            Receiving.mended(database, id);
        });
        carryOn();
        assertThat(states()).containsExactly("BRANCH FINISHED", "STAFF LEFT_OUT", "PORTFOLIO FINISHED");
        assertThat(bank.files(id).get(2).rejectedRows()).isEqualTo(1);
    }

    @Test
    void aFileThatIsSavedIsNotReplaced() {
        assertThatThrownBy(() -> receive("x_branches.csv", BRANCHES.replace("Head", "Other")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.intake.file_saved");
        assertThat(new DeliveryFolder(folder).file(id, "x_branches.csv")).hasContent(BRANCHES);
    }

    @Test
    void aDeliveryThatIsFinishedTakesNoFile() {
        receive("x_staff.csv", STAFF);
        carryOn();
        assertThatThrownBy(() -> receive("y_staff.csv", STAFF)).hasMessageContaining("error.intake.closed");
        assertThat(folder.resolve("intake").resolve(Long.toString(id)))
                .isDirectoryNotContaining("glob:**.coming")
                .isDirectoryNotContaining("glob:**y_staff.csv");
    }

    @Test
    void nothingComesUnderANameOfTheProfilesOwnRows() {
        assertThatThrownBy(() -> new DeliveryFolder(folder)
                        .receive(id, "~demo-0-branch.csv", new ByteArrayInputStream(new byte[0])))
                .hasMessageContaining("error.intake.file_name");
    }

    @Test
    void aFileThatARuleTakesIsNotKeptAsAnUnknownOne() {
        assertThatThrownBy(() -> bank.bank.run(database -> Receiving.mustHaveNoRule(database, DEMO, id, "y_staff.csv")))
                .hasMessageContaining("error.intake.ruled");
        bank.bank.run(database -> Receiving.mustHaveNoRule(database, DEMO, id, "foreign.txt"));
    }

    @Test
    void aRunnerThatFailsDoesNotStopTheOneThatTookOver() {
        receive("x_staff.csv", STAFF);
        bank.bank.run(
                database -> new IntakeRepository().lockedBatch(database, id).submit());
        int former = bank.engine().take(id);
        int version = bank.engine().take(id);
        assertThat(stopped(former)).isFalse();
        assertThat(batch().state()).isEqualTo(BatchState.RUNNING);
        assertThat(stopped(version)).isTrue();
        assertThat(batch().state()).isEqualTo(BatchState.STOPPED);
    }

    private boolean stopped(int version) {
        return bank.bank.inTransaction(database ->
                new IntakeRepository().lockedBatch(database, id).stopIfStill(version, Instant.EPOCH, "broken"));
    }

    private void carryOn() {
        bank.bank.run(
                database -> new IntakeRepository().lockedBatch(database, id).submit());
        bank.run(id, DEMO);
    }

    private void receive(String name, String text) {
        bank.receive(DEMO, id, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> states() {
        return bank.files(id).stream().map(f -> f.target() + " " + f.state()).toList();
    }

    private IntakeBatch batch() {
        return bank.bank.inTransaction(database -> database.find(IntakeBatch.class, id));
    }
}
