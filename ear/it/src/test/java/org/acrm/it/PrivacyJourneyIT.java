package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** A person with an unmistakable word in every text is exported, erased, and then found nowhere: no table, no log, no kept file. */
class PrivacyJourneyIT extends Journey {

    private static final String WORD = "KANARIEN";
    private static final Pattern KEPT = Pattern.compile("/(intake|log)/");
    private static final String CUSTOMER_HEAD = "customer_no,kind,name,latin_name,language,birth_date,sex,id_number,"
            + "industry,occupation,branch_code,portfolio_code,customer_since,closed_on,mobile,email,address,city,"
            + "referred_by,marketing_optin_call,optin_sms,optin_email,optin_dm,updated_at\n";

    private String branch;

    @Test
    void a_privacy_officer_exports_and_erases_a_person_and_no_delivery_brings_the_person_back() throws Exception {
        Session operator = Session.ofTheCommandLine(bank);
        branch = bank.rows("select code from access_branch order by id").get(0);
        plant(operator);
        String id = bank.rows("select id from customer_customer where source_key = 'KANARIEN-C1'")
                .get(0);
        plantTexts(id);
        assertThat(traces()).hasSizeGreaterThan(10);
        List<String> statistics = statistics();

        logIn("sofia.keller", "/customer/privacy.xhtml");
        assertAccessible();
        page.locator(byId("find:number")).fill("KANARIEN-C1");
        page.locator(byId("find:show")).click();
        assertThat(page.locator("#held")).containsText("Complaints");
        assertAccessible();
        assertExported(id);

        choose("erase:ground", 1);
        page.locator(byId("erase:again")).fill("KANARIEN-C1");
        page.locator(byId("erase:do")).click();
        assertThat(page.locator("#register")).containsText("overwritten");
        assertThat(page.locator("main")).containsText("This customer was erased");
        assertAccessible();
        screenshot("privacy");

        assertThat(traces()).isEmpty();
        assertThat(statistics()).isEqualTo(statistics);
        assertThat(bank.rows("select birth_date || ' ' || kind || ' ' || sex from customer_customer where id = " + id))
                .containsExactly("1980-01-01 RETAIL F");
        assertThat(bank.count("activity_transaction where customer_id = " + id)).isEqualTo(1);

        assertKeptOut(operator);
    }

    private void assertExported(String id) {
        HttpResponse<String> archive = Session.of(bank, "sofia.keller").get("/api/customers/" + id + "/personal-data");
        assertThat(archive.statusCode()).isEqualTo(200);
        assertThat(archive.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(Session.of(bank, "chen.yutong")
                        .get("/api/customers/" + id + "/personal-data")
                        .statusCode())
                .isEqualTo(403);
    }

    private void assertKeptOut(Session operator) throws IOException, SQLException {
        JsonObject again = Imports.delivered(operator, "demo", "again_customers.csv", bytes(customers("Doctor")));
        assertThat(again.toString()).contains("\"rejectedRows\":1");
        assertThat(bank.rows("select reason from intake_reject order by file_id desc"))
                .first()
                .isEqualTo("ERASED");
        assertThat(traces()).isEmpty();
        assertPackedBytesAreLookedInto();
    }

    /** Through the front door: a first delivery, a change, and a row that is refused. */
    private void plant(Session operator) {
        String product = bank.rows("select code from product_product where kind = 'CURRENT' order by id")
                .get(0);
        deliver(operator, "1_customers.csv", customers("Doctor"));
        deliver(operator, "2_customers.csv", customers("Nurse").replace("KANARIEN street", "KANARIEN road"));
        deliver(operator, "3_customers.csv", customers("Nurse").replace("1984-05-05", "KANARIEN"));
        deliver(
                operator,
                "4_holdings.csv",
                "holding_no,product_code,account_no,currency,opened_on,matures_on,closed_on,balance,credit_limit,"
                        + "interest_rate,status,parent_holding_no\nKANARIEN-H1," + product
                        + ",KANARIEN-A1,CNY,2020-01-01,,,100.00,,1.5,ACTIVE,\n");
        deliver(operator, "5_holding_roles.csv", "holding_no,customer_no,role\nKANARIEN-H1,KANARIEN-C1,OWNER\n");
        deliver(
                operator,
                "6_standing_orders.csv",
                "order_no,holding_no,bank_to,account_to,amount,currency,purpose\n"
                        + "KANARIEN-O1,KANARIEN-H1,KANARIEN Bank,KANARIEN-A2,10.00,CNY,KANARIEN rent\n");
        deliver(
                operator,
                "7_transactions.csv",
                "transaction_no,holding_no,booked_on,amount,currency,kind,channel,counterparty,balance_after\n"
                        + "T-9999001,KANARIEN-H1,2026-11-02,-5.00,CNY,CARD_PURCHASE,POS,KANARIEN shop,95.00\n");
        deliver(
                operator,
                "8_interactions.csv",
                "interaction_no,customer_no,at,channel,kind,subject,content,disposition,campaign_code\n"
                        + "KANARIEN-I1,KANARIEN-C1,2026-11-03T09:00:00,CALL,INQUIRY,KANARIEN asked,\"KANARIEN\n"
                        + "said\",KANARIEN,\n");
        deliver(
                operator,
                "9_complaints.csv",
                "complaint_no,customer_no,opened_on,closed_on,topic,text,status,channel\n"
                        + "KANARIEN-K1,KANARIEN-C1,2026-11-04,,FEE,KANARIEN complains,OPEN,CALL\n");
        deliver(
                operator,
                "10_complaints.csv",
                "complaint_no,customer_no,opened_on,closed_on,topic,text,status,channel\n"
                        + "KANARIEN-K1,KANARIEN-C1,2026-11-04,,FEE,KANARIEN complains again,CLOSED,CALL\n");
    }

    private String customers(String occupation) {
        return CUSTOMER_HEAD + "KANARIEN-C1,RETAIL,KANARIEN Anna,KANARIEN Latin,en,1984-05-05,F,KANARIEN-ID1,,KANARIEN "
                + occupation + "," + branch
                + ",,2020-01-01,,KANARIEN-0815,anna@KANARIEN.example,KANARIEN street,KANARIEN City,,"
                + "Y,N,,,2026-11-" + (occupation.equals("Doctor") ? "01" : "02") + "T10:00:00\n";
    }

    private void deliver(Session operator, String name, String text) {
        Imports.delivered(operator, "demo", name, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What people and nights write. */
    private void plantTexts(String id) throws SQLException {
        try (Connection connection = bank.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into desk_work_item (portfolio_id, customer_id, reason, occasion, valid_from, valid_to,"
                            + " due_on, value_minor, probability, priority, arguments, state, decision_note, version)"
                            + " select min(p.id), " + id
                            + ", 'COMPLAINT', 'KANARIEN', date '2026-11-20', date '9999-12-31',"
                            + " date '2026-11-25', 1, 0.1, 1, '[\"KANARIEN\"]', 'NOT_SUITABLE', 'KANARIEN note', 0"
                            + " from access_portfolio p");
            statement.execute(
                    "insert into identity_pair (left_id, right_id, kind, weight, state, explanation, note, version)"
                            + " select min(r.id), " + id
                            + ", 'PERSON', 1, 'OPEN', '{\"name\":\"KANARIEN\"}', 'KANARIEN', 0"
                            + " from customer_record r");
            statement.execute(
                    "insert into customer_correction (act, record_id, field, delivered, corrected, reason, corrected_by,"
                            + " corrected_at) values ('A', " + id + ", 'name', 'KANARIEN', 'KANARIEN', 'KANARIEN', 'P',"
                            + " now())");
            statement.execute(
                    "insert into identity_merge (kept_id, gone_id, way, merged_by, merged_at, note, undo_note,"
                            + " kept_version, gone_version, before_image, version) select " + id
                            + ", min(c.id), 'STEWARD', 'P',"
                            + " now(), 'KANARIEN', 'KANARIEN', 0, 0, 'KANARIEN', 0 from customer_customer c");
        }
    }

    /** The search itself can find: a packed word in a column of bytes, where the text of the row shows digits only. */
    private void assertPackedBytesAreLookedInto() throws SQLException, IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes("model of " + WORD + " Anna"));
        }
        try (Connection connection = bank.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema probe; create table probe.model (content bytea)");
            try (PreparedStatement insert = connection.prepareStatement("insert into probe.model values (?)")) {
                insert.setBytes(1, packed.toByteArray());
                insert.execute();
                assertThat(BinaryTraces.of(bank.database(), WORD)).containsExactly("probe.model.content");
            } finally {
                statement.execute("drop schema probe cascade");
            }
        }
    }

    /** What the bank's figures are made of; an erasure changes none of it. */
    private List<String> statistics() {
        return List.of(
                "customers " + bank.rows("select count(*) from customer_customer"),
                "balances " + bank.rows("select count(*) || ' ' || sum(balance_minor) from customer_holding"),
                "bookings " + bank.rows("select count(*) || ' ' || sum(amount_minor) from activity_transaction"));
    }

    /** Where the word stands: tables of all schemas, then files. */
    private List<String> traces() throws IOException, SQLException {
        List<String> found = new ArrayList<>(BinaryTraces.of(bank.database(), WORD));
        for (String table : bank.rows("select quote_ident(t.table_schema) || '.' || quote_ident(t.table_name)"
                + " from information_schema.tables t where t.table_type = 'BASE TABLE'"
                + " and t.table_schema not in ('pg_catalog', 'information_schema')")) {
            long rows = bank.count(table + " x where x::text ilike '%" + WORD + "%'");
            if (rows > 0) {
                found.add(table + ": " + rows);
            }
        }
        try (Stream<Path> files = Files.walk(bank.folder())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> KEPT.matcher(f.toString()).find())
                    .toList()) {
                // small letters: an upper-case ß is two letters, and a file of many takes minutes
                if (content(file).toLowerCase(Locale.ROOT).contains(WORD.toLowerCase(Locale.ROOT))) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    private static String content(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            in.transferTo(bytes);
        } catch (EOFException | ZipException e) {
            // others deliver files that break off: what came before the break counts
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
