package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeQueries;
import org.acrm.intake.entity.RejectedRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview says of a file is what the import then does: the import is the oracle. */
class PreviewIT {

    private static final Profile DEMO = Profile.shipped("demo");

    @TempDir
    Path folder;

    private ImportBank bank;
    private long id;

    @BeforeEach
    void open() {
        bank = new ImportBank(folder);
        id = bank.open(DEMO);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void thePreviewOfEachFileOfADeliveryNamesTheRowsThatTheImportRejects() {
        receive(
                "x_branches.csv",
                "branch_code,name,parent_code,region\nB1,Branch,HQ,\nHQ,Head,,\nB2,Lost,GONE,\nB3,Below,B2,\n");
        receive("x_products.csv", PRODUCTS);
        receive("x_customers.csv", CUSTOMERS);
        receive("x_holdings.csv", HOLDINGS);
        receive(
                "x_holding_roles.csv",
                "holding_no,customer_no,role\nH1,C1,OWNER\nH1,C1,OWNER\nH9,C1,OWNER\nH1,,OWNER\n");
        receive("x_transactions.csv", TRANSACTIONS);
        List<IntakeFile> files = bank.files(id);
        List<List<String>> previews = files.stream().map(this::preview).toList();
        assertThat(bank.count("intake_staged")).isZero();
        assertThat(bank.count("intake_reject")).isZero();
        bank.run(id, DEMO);
        List<List<String>> rejects = files.stream().map(this::rejects).toList();
        assertThat(previews).isEqualTo(rejects);
        assertThat(rejects).extracting(List::size).containsExactly(2, 2, 4, 4, 3, 5);
    }

    @Test
    void aCodeThatIsKnownOnlyFurtherDownInTheFileIsNoProblem() {
        StringBuilder branches = new StringBuilder("branch_code,name,parent_code,region\n");
        for (int i = 0; i < 3_000; i++) {
            branches.append("B%d,Branch,HQ,\n".formatted(i));
        }
        receive("x_branches.csv", branches + "HQ,Head,,\n");
        assertThat(preview(bank.files(id).get(0))).isEmpty();
    }

    @Test
    void whatIsInTheBankAlreadyIsKnown() {
        receive("x_branches.csv", "branch_code,name,parent_code,region\nHQ,Head,,\n");
        bank.run(id, DEMO);
        id = bank.open(DEMO);
        receive("x_staff.csv", "staff_no,username,name,role,branch_code\nS1,a,A,RM,HQ\nS2,b,B,RM,HX\n");
        assertThat(preview(bank.files(id).get(0))).containsExactly("2 branch_code UNKNOWN_REFERENCE HX");
    }

    private List<String> preview(IntakeFile file) {
        return bank.preview(id, file.id(), DEMO).problems().lines().stream()
                .map(line -> text(line.reject()))
                .toList();
    }

    private List<String> rejects(IntakeFile file) {
        return bank.bank.inTransaction(database -> new IntakeQueries(database)
                .rejectsAfter(file.id(), 0, 1_000).stream().map(PreviewIT::text).toList());
    }

    private static String text(RejectedRow reject) {
        return reject.rowNo() + " " + reject.column() + " " + reject.reason() + " " + reject.detail();
    }

    private void receive(String name, String text) {
        bank.receive(DEMO, id, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String PRODUCTS = """
            product_code,group_code,group_name,name_en,name_zh,name_ko,kind,currency,annual_margin_bp,monthly_fee
            P1,G1,Group,Account,账户,계좌,CURRENT,CNY,150,0.00
            P1,G1,Group,Again,账户,계좌,CURRENT,CNY,150,0.00
            P2,G1,Group,Odd,账户,계좌,ODD,CNY,150,0.00
            """;

    private static final String CUSTOMERS = """
            customer_no,kind,name,latin_name,language,birth_date,sex,id_number,industry,occupation,branch_code,\
            portfolio_code,customer_since,closed_on,mobile,email,address,city,referred_by,marketing_optin_call,optin_sms,\
            optin_email,optin_dm,updated_at
            C1,RETAIL,王晓雯,,zh,1980-02-29,F,,,,HQ,,,,,,,,C2,Y,N,,Y,
            C2,RETAIL,김서연,,ko,,F,,,,HQ,,,,,,,,,,,,,
            C3,RETAIL,Lost,,en,,F,,,,NONE,,,,,,,,,,,,,
            C4,RETAIL,Referred,,en,,F,,,,HQ,,,,,,,,C3,,,,,
            C5,RETAIL,Late,,en,1980-02-30,F,,,,HQ,,,,,,,,,,,,,
            C6,RETAIL,Portfolio,,en,,F,,,,HQ,PX,,,,,,,,,,,,
            """;

    private static final String HOLDINGS = """
            holding_no,product_code,account_no,currency,opened_on,matures_on,closed_on,balance,credit_limit,interest_rate,\
            status,parent_holding_no
            H1,P1,1,CNY,2020-01-01,,,1.00,,0.10,ACTIVE,
            H2,P9,1,CNY,2020-01-01,,,1.00,,0.10,ACTIVE,
            H3,P2,1,CNY,2020-01-01,,,1.00,,0.10,ACTIVE,
            H4,P1,1,CNY,2020-01-01,,,1.00,,0.10,ACTIVE,H2
            H5,P1,1,CNY,2020-01-01,,,1.001,,0.10,ACTIVE,
            H6,P1,1,CNY,2020-01-01,,,1.00,,0.10,ACTIVE,H1
            """;

    private static final String TRANSACTIONS = """
            transaction_no,holding_no,booked_on,amount,currency,kind,channel,counterparty,balance_after
            T1,H1,2026-01-02,1.00,CNY,DEPOSIT,APP,,
            T1,H1,2026-01-02,1.00,CNY,DEPOSIT,APP,,
            T2,H9,2026-01-02,1.00,CNY,DEPOSIT,APP,,
            T3,H1,2026-13-02,1.00,CNY,DEPOSIT,APP,,
            T4,H1,2026-01-02,1.00,XXQ,DEPOSIT,APP,,
            T5,H1,2026-01-02
            T6,H6,2026-01-02,1.00,CNY,DEPOSIT,APP,,
            """;
}
