package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.LockModeType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.acrm.intake.entity.BatchState;
import org.acrm.intake.entity.DeliveryOverview;
import org.acrm.intake.entity.FileState;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeQueries;
import org.acrm.shared.entity.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryImportIT {

    static final Profile DEMO = Profile.shipped("demo");
    static final String HEADER = "customer_no,kind,name,latin_name,language,birth_date,sex,id_number,industry,"
            + "occupation,branch_code,portfolio_code,customer_since,closed_on,mobile,email,address,city,referred_by,"
            + "marketing_optin_call,optin_sms,optin_email,optin_dm,updated_at\n";
    static final String WANG = "C1,RETAIL,王晓雯,Wang Xiaowen,zh,1980-02-29,F,310101198002291234,,,HQ,,2020-01-01,,"
            + "13812345678,wang@example.com,中山路1号,上海,C2,Y,N,,Y,2026-11-01T10:00:00\n";
    static final String KIM = "C2,RETAIL,김서연,Kim Seoyeon,ko,1990-05-05,F,,,,HQ,,2021-01-01,,,,,,,,,,,\n";

    @TempDir
    Path folder;

    private ImportBank bank;

    @BeforeEach
    void aBankWithAHeadOffice() {
        bank = new ImportBank(folder);
        imported(
                "x_branches.csv",
                "branch_code,name,parent_code,region\nB1,Branch,R1,East\nHQ,Head,,\nR1,Region,HQ,East\n");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aParentMayStandBelowItsChildAndThePathFollows() {
        assertThat(bank.rows("select code || ' ' || path from access_branch order by code"))
                .containsExactly("B1 /HQ/R1/B1/", "HQ /HQ/", "R1 /HQ/R1/");
    }

    @Test
    void aCustomerComesWithContactsConsentTermsAndReferrer() {
        IntakeFile file = customers(WANG + KIM);
        assertThat(counts(file)).isEqualTo("2 new 0 changed 0 unchanged 0 rejected");
        assertThat(bank.rows("select kind || ' ' || address from customer_contact_point order by kind"))
                .containsExactly("ADDRESS 中山路1号", "EMAIL wang@example.com", "MOBILE 13812345678");
        assertThat(bank.rows("select channel || ' ' || given from customer_consent order by channel"))
                .containsExactly("CALL true", "DM true", "SMS false");
        assertThat(bank.rows("select term from customer_term t join customer_customer c on c.id = t.customer_id"
                        + " where c.source_key = 'C1'"))
                .contains("王晓雯", "晓雯", "wang", "xiaowen", "c1");
        assertThat(bank.one("select r.source_key from customer_customer c join customer_customer r"
                        + " on r.id = c.referred_by_id where c.source_key = 'C1'"))
                .isEqualTo("C2");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        customers(WANG + KIM);
        List<Object> before = bank.rows("select row_to_json(c)::text from customer_customer c order by id");
        assertThat(counts(customers(WANG + KIM))).isEqualTo("0 new 0 changed 2 unchanged 0 rejected");
        assertThat(bank.rows("select row_to_json(c)::text from customer_customer c order by id"))
                .isEqualTo(before);
        assertThat(bank.count("customer_history")).isZero();
        assertThat(bank.count("customer_consent")).isEqualTo(3);
    }

    @Test
    void aChangeKeepsTheFormerStateAndConsentKeepsItsHistory() {
        customers(WANG + KIM);
        String moved = WANG.replace("王晓雯", "王小雯")
                .replace(",Y,N,,Y,2026-11-01", ",N,N,,Y,2026-11-02")
                .replace("13812345678", "");
        assertThat(counts(customers(moved + KIM))).isEqualTo("0 new 1 changed 1 unchanged 0 rejected");
        assertThat(bank.rows("select name from customer_history")).containsExactly("王晓雯");
        assertThat(bank.rows("select given || ' ' || (recorded_to is null) from customer_consent where channel = 'CALL'"
                        + " order by id"))
                .containsExactly("true false", "false true");
        assertThat(bank.count("customer_contact_point where kind = 'MOBILE'")).isZero();
        assertThat(bank.count("customer_term where term = '小雯'")).isEqualTo(1);
        assertThat(bank.count("customer_term where term = '晓雯'")).isZero();
    }

    @Test
    void anOlderStateNeverReplacesANewerOne() {
        customers(WANG + KIM);
        String older = WANG.replace("王晓雯", "王旧名").replace("2026-11-01T", "2025-11-01T");
        assertThat(counts(customers(older + KIM))).isEqualTo("0 new 0 changed 2 unchanged 0 rejected");
        assertThat(bank.count("customer_customer where name = '王晓雯'")).isEqualTo(1);
    }

    @Test
    void rejectedRowsComeBackWithReasonsAndAreTakenWhenMended() {
        String bad = "C3,RETAIL,Anna,,en,1990-02-30,F,,,,HQ,,,,,,,,,,,,,\n"
                + "C4,RETAIL,Bob,,en,,M,,,,B999,,,,,,,,,,,,,\n"
                + "C1,RETAIL,Twice,,en,,M,,,,HQ,,,,,,,,,,,,,\n"
                + "C5,RETAIL,Half\n"
                + "C6,RETAIL,Referred,,en,,M,,,,HQ,,,,,,,,C999,,,,,\n";
        IntakeFile file = customers(WANG + KIM + bad);
        assertThat(counts(file)).isEqualTo("2 new 0 changed 0 unchanged 5 rejected");
        String csv = rejects(file, true);
        assertThat(csv.lines().map(l -> l.replaceAll("^([^,]*),.*,([^,]*,[^,]*,[^,]*)$", "$1 $2")))
                .containsExactly(
                        "customer_no reject_column,reject_reason,reject_detail",
                        "C3 birth_date,BAD_DATE,",
                        "C4 branch_code,UNKNOWN_REFERENCE,B999",
                        "C1 ,DUPLICATE_KEY,1",
                        "C5 ,HALF_ROW,3 / 24",
                        "C6 referred_by,UNKNOWN_REFERENCE,C999");
        String mended = csv.lines()
                .filter(l -> !l.startsWith("C1,") && !l.startsWith("C5,"))
                .map(l -> l.replace("1990-02-30", "1990-02-28")
                        .replace(",B999,,", ",HQ,,")
                        .replace("C999,,", "C1,,"))
                .reduce("", (a, b) -> a + b + "\n");
        assertThat(counts(customers(mended))).isEqualTo("3 new 0 changed 0 unchanged 0 rejected");
    }

    @Test
    void whoMayNotSeePersonalDataGetsThemMaskedAndMaskedValuesAreNotTakenBack() {
        IntakeFile file = customers(WANG.replace(",HQ,", ",B999,").replace(",C2,", ",,"));
        String csv = rejects(file, false);
        assertThat(csv)
                .contains("C1,RETAIL,王••••,W••••")
                .doesNotContain("13812345678")
                .doesNotContain("晓雯");
        assertThat(counts(customers(csv.replace("B999", "HQ")))).isEqualTo("0 new 0 changed 0 unchanged 1 rejected");
    }

    @Test
    void aBrokenFileIsRefusedWithLineAndReasonAndNothingOfItIsSaved() throws IOException {
        assertRefused("x_customers.csv", bytes(HEADER + WANG + "C2,RETAIL,\"open\n" + KIM), "open_quote", 3);
        assertRefused("x_customers.csv", bytes(HEADER + WANG + "C2,RETAIL,Ha"), "half_row", 3);
        assertRefused("x_customers.csv", (HEADER + KIM).getBytes("EUC-KR"), "encoding", 2);
        assertRefused("x_customers.csv", bytes(HEADER.replace("latin_name,", "") + WANG), "missing_column", 1);
        assertRefused("x_customers.csv", new byte[0], "empty", 1);
        byte[] zipped = gzip(bytes(HEADER + WANG.repeat(2000)));
        assertRefused("x_customers.csv.gz", java.util.Arrays.copyOf(zipped, zipped.length / 2), "damaged", null);
        assertThat(bank.count("customer_customer")).isZero();
        assertThat(bank.count("intake_staged")).isZero();
    }

    @Test
    void aRunThatDiesInTheMiddleGoesOnAtItsCheckpoint() {
        customers(WANG.replace(",C2,", ",,"));
        holdings();
        String transactions = transactions(1, 5_000);
        long id = delivered("x_transactions.csv", transactions);
        assertThatThrownBy(() -> bank.run(id, DEMO, 700, chunk -> {
                    if (chunk.afterRow() >= 2_100) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .isInstanceOf(RuntimeException.class);
        IntakeFile half = bank.files(id).get(0);
        assertThat(half.state()).isEqualTo(FileState.SAVING);
        assertThat(half.checkpointRow()).isEqualTo(2_100);
        assertThat(bank.count("activity_transaction")).isEqualTo(2_100);
        bank.bank.execute("truncate intake_staged");
        bank.run(id, DEMO, 700, chunk -> {});
        assertThat(counts(bank.files(id).get(0))).isEqualTo("5000 new 0 changed 0 unchanged 0 rejected");
        assertThat(bank.count("activity_transaction")).isEqualTo(5_000);
        assertThat(bank.count("activity_transaction_key")).isEqualTo(5_000);
    }

    @Test
    void aCorrectedTransactionIsReplacedAndBothDaysAreFoldedAgain() {
        customers(WANG.replace(",C2,", ",,"));
        holdings();
        run("x_transactions.csv", transactions(1, 3));
        bank.bank.execute("delete from activity_open_day");
        IntakeFile file =
                run("x_transactions.csv", transactions(1, 3).replace("T2,H1,2026-01-03,2.00", "T2,H1,2026-03-09,7.00"));
        assertThat(counts(file)).isEqualTo("0 new 1 changed 2 unchanged 0 rejected");
        assertThat(bank.rows("select booked_on || ' ' || amount_minor from activity_transaction order by booked_on"))
                .containsExactly("2026-01-02 100", "2026-01-04 300", "2026-03-09 700");
        assertThat(bank.rows("select cast(on_day as varchar) from activity_open_day order by on_day"))
                .containsExactly("2026-01-03", "2026-03-09");
    }

    @Test
    void aDeliveryThatAPersonStopsRestsAndGoesOnWhenAsked() {
        long id = delivered("x_customers.csv", HEADER + WANG.replace(",C2,", ",,"));
        interrupted(id, batch -> batch.stop(Instant.EPOCH, null), "stopped");
        assertThat(state(id)).isEqualTo(BatchState.STOPPED);
        bank.run(id, DEMO);
        assertThat(counts(bank.files(id).get(0))).isEqualTo("1 new 0 changed 0 unchanged 0 rejected");
    }

    @Test
    void aRunnerWhoseDeliveryAnotherTookOverGoesNoFurther() {
        long id = delivered("x_customers.csv", HEADER + WANG.replace(",C2,", ",,"));
        interrupted(id, batch -> {}, "taken over");
        assertThat(state(id)).isEqualTo(BatchState.RUNNING);
    }

    /** Another transaction changes the delivery when the file is staged and the first chunk is about to commit. */
    private void interrupted(long id, Consumer<IntakeBatch> change, String why) {
        boolean[] done = {false};
        BooleanSupplier meanwhile = () -> {
            if (!done[0] && bank.files(id).get(0).state() == FileState.SAVING) {
                done[0] = true;
                bank.bank.run(database ->
                        change.accept(database.find(IntakeBatch.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT)));
            }
            return false;
        };
        assertThatThrownBy(() -> bank.run(id, DEMO, new DeliveryImport.Pace(10, chunk -> {}, meanwhile)))
                .isInstanceOf(ImportStopped.class)
                .hasMessage(why);
        assertThat(bank.count("customer_customer")).isZero();
    }

    @Test
    void theListOfDeliveriesSumsTheirFiles() {
        customers(WANG + KIM);
        List<DeliveryOverview> list = bank.bank
                .inTransaction(database -> new IntakeQueries(database).deliveries(PageRequest.first(10)))
                .rows();
        assertThat(list).extracting(DeliveryOverview::createdRows).containsExactly(2L, 3L);
        assertThat(list).extracting(DeliveryOverview::state).containsOnly(BatchState.FINISHED);
    }

    private void holdings() {
        run(
                "x_products.csv",
                "product_code,group_code,group_name,name_en,name_zh,name_ko,kind,currency,annual_margin_bp,monthly_fee\n"
                        + "P1,G1,Group,Account,账户,계좌,CURRENT,CNY,150,0.00\n");
        run(
                "x_holdings.csv",
                "holding_no,product_code,account_no,currency,opened_on,matures_on,closed_on,balance,credit_limit,interest_rate,"
                        + "status,parent_holding_no\nH1,P1,1,CNY,2020-01-01,,,1.00,,0.10,ACTIVE,\n");
        run("x_holding_roles.csv", "holding_no,customer_no,role\nH1,C1,OWNER\n");
        assertThat(bank.count("customer_holding where owner_id is not null")).isEqualTo(1);
    }

    private static String transactions(int from, int to) {
        StringBuilder text = new StringBuilder(
                "transaction_no,holding_no,booked_on,amount,currency,kind,channel,counterparty,balance_after\n");
        for (int i = from; i <= to; i++) {
            text.append("T%d,H1,%s,%d.00,CNY,DEPOSIT,APP,,\n"
                    .formatted(i, java.time.LocalDate.of(2026, 1, 1).plusDays(i % 200), i));
        }
        return text.toString();
    }

    private IntakeFile customers(String rows) {
        return run("x_customers.csv", rows.startsWith("customer_no") ? rows : HEADER + rows);
    }

    private void imported(String name, String text) {
        assertThat(run(name, text).state()).isEqualTo(FileState.FINISHED);
    }

    private IntakeFile run(String name, String text) {
        long id = delivered(name, text);
        bank.run(id, DEMO);
        return bank.files(id).get(0);
    }

    private long delivered(String name, String text) {
        return bank.deliver(DEMO, name, text);
    }

    private void assertRefused(String name, byte[] bytes, String key, Integer line) {
        long id = bank.open(DEMO);
        bank.receive(DEMO, id, name, new ByteArrayInputStream(bytes));
        bank.run(id, DEMO);
        IntakeFile file = bank.files(id).get(0);
        assertThat(file.state()).isEqualTo(FileState.REFUSED);
        assertThat(file.errorKey()).isEqualTo(key);
        if (line != null) {
            assertThat(file.errorLine()).isEqualTo(line.longValue());
        }
        assertThat(state(id)).isEqualTo(BatchState.REFUSED);
    }

    private BatchState state(long id) {
        return bank.bank.inTransaction(
                database -> database.find(IntakeBatch.class, id).state());
    }

    private String rejects(IntakeFile file, boolean unmasked) {
        Path path = new DeliveryFolder(folder).file(file.batchId(), file.name());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        bank.bank.run(database -> new RejectedLines(
                        path,
                        DEMO.rules().get(file.ordinal()),
                        DEMO.personalColumns(file.name(), ImportTargets.byName(ImportBank.TARGETS)),
                        unmasked)
                .write(csv, after -> new IntakeQueries(database).rejectsAfter(file.id(), after, 2), false));
        return csv.toString(StandardCharsets.UTF_8);
    }

    static String counts(IntakeFile file) {
        return file.createdRows() + " new " + file.changedRows() + " changed " + file.unchangedRows() + " unchanged "
                + file.rejectedRows() + " rejected";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        return zipped.toByteArray();
    }
}
