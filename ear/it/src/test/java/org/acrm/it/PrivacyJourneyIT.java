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
import org.junit.jupiter.api.Timeout;

/**
 * A person with an unmistakable word in every text, whom a night has put together of two records, is exported, erased, and then found
 * nowhere: no table, no log, no kept file.
 */
class PrivacyJourneyIT extends Journey {

    private static final String WORD = "KANARIEN";
    private static final Pattern KEPT = Pattern.compile("/(intake|log)/");

    /** Two nights go by. */
    @Test
    @Timeout(240)
    void a_privacy_officer_exports_and_erases_a_person_and_no_delivery_brings_the_person_back() throws Exception {
        Session operator = Session.ofTheCommandLine(bank);
        Canary canary = new Canary(bank);
        canary.deliver(operator);
        canary.publishASegment();
        Nights.again(bank);
        String id = canary.golden();
        String number = canary.number(id);
        assertThatTheNightKnows(id);
        canary.plantTexts(id);
        assertThat(traces()).hasSizeGreaterThan(10);
        List<String> statistics = statistics();

        logIn("sofia.keller", "/customer/privacy.xhtml");
        assertAccessible();
        page.locator(byId("find:number")).fill(number);
        page.locator(byId("find:show")).click();
        assertThat(page.locator("#held")).containsText("Complaints");
        assertAccessible();
        assertExported(id);

        choose("erase:ground", 1);
        page.locator(byId("erase:again")).fill(number);
        page.locator(byId("erase:do")).click();
        assertThat(page.locator("#register")).containsText("overwritten");
        assertThat(page.locator("main")).containsText("This customer was erased");
        assertAccessible();
        screenshot("privacy");

        assertThat(traces()).isEmpty();
        assertThat(statistics()).isEqualTo(statistics);
        assertWhatStays(id);
        assertKeptOut(operator, canary);
        sayHowLongSomethingIsKept();
        assertForgottenByTheNextNight(id);
        assertWhatIsPastItsTimeIsGone();
        assertPackedBytesAreLookedInto();
    }

    private void assertWhatStays(String id) {
        assertThat(bank.rows("select birth_date || ' ' || kind || ' ' || sex from customer_customer where id = " + id))
                .containsExactly("1980-01-01 RETAIL F");
        assertThat(bank.count("activity_transaction where customer_id = " + id)).isEqualTo(Canary.BOOKINGS);
    }

    private void assertForgottenByTheNextNight(String id) throws IOException, SQLException {
        Nights.again(bank);
        assertThat(traces()).isEmpty();
        assertThat(bank.count("fact_evidence where customer_id = " + id)).isZero();
        assertThat(bank.count("segment_membership where customer_id = " + id)).isZero();
    }

    /** A contact of 2015 and a prospect of whom nothing was heard since; nothing else in the bank is so old. */
    private void sayHowLongSomethingIsKept() throws SQLException {
        try (Connection connection = bank.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into activity_interaction (source, source_key, customer_id, record_id, happened_at,"
                            + " channel, kind, subject, content, disposition, recorded_at) select 'CORE', 'OLD-CALL', r.customer_id,"
                            + " r.id, timestamp '2015-01-01 10:00:00', 'CALL', 'INQUIRY', 'Old', 'Long ago', 'DONE', now()"
                            + " from customer_record r where r.id = (select min(id) from customer_record)");
            statement.execute(
                    "insert into customer_customer (source, source_key, kind, name, recorded_at, version) values"
                            + " ('CORE', 'OLD-PROSPECT', 'PROSPECT', 'Forgotten Ltd', timestamp '2015-01-01', 0)");
            statement.execute(
                    "insert into customer_record (id, source, source_key, customer_id, kind, name, recorded_at,"
                            + " version) select id, source, source_key, id, kind, name, recorded_at, 0 from customer_customer"
                            + " where source_key = 'OLD-PROSPECT'");
        }
        open("/customer/privacy.xhtml");
        sayKept("Texts of contacts");
        sayKept("Prospects without holdings and contact (erased)");
        assertAccessible();
    }

    private void sayKept(String what) {
        choose("retention:class", what);
        page.locator(byId("retention:months")).fill("100");
        page.locator(byId("retention:count")).click();
        assertThat(page.locator(byId("retention:said"))).containsText("1 is older than 100 months");
        page.locator(byId("retention:say")).click();
        assertThat(page.locator("#rules tbody tr").first()).containsText(what);
    }

    private void assertWhatIsPastItsTimeIsGone() {
        assertThat(bank.rows("select coalesce(subject, '') || coalesce(content, '') || disposition from"
                        + " activity_interaction where source_key = 'OLD-CALL'"))
                .containsExactly("DONE");
        assertThat(bank.rows("select c.name || ' ' || e.ground || ' ' || e.state from customer_erasure e"
                        + " join customer_customer c on c.id = e.customer_id where e.ground = 'RETENTION_OVER'"))
                .contains("ERASED RETENTION_OVER DONE");
        assertThat(bank.count("access_audit where activity = 'RETENTION_APPLIED'"))
                .isEqualTo(2);
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

    /** The merge, and what follows from both records: the erasure has something to find beside what was delivered. */
    private void assertThatTheNightKnows(String id) {
        assertThat(bank.rows("select way from identity_merge where undone_at is null and before_image like '%KANARIEN%'"
                        + " and kept_id = " + id))
                .containsExactly("AUTO");
        assertThat(bank.rows("select r.source_key from fact_evidence e join customer_record r on r.id = e.record_id"
                        + " where e.passage like '%KANARIEN%' and e.customer_id = " + id + " order by 1"))
                .containsExactly("KANARIEN-C1", "KANARIEN-C2");
        List.of(
                        "fact_inferred",
                        "value_features",
                        "value_rfm",
                        "value_grade",
                        "modelling_score",
                        "segment_membership",
                        "identity_home",
                        "identity_golden_field")
                .forEach(table -> assertThat(bank.count(table + " where customer_id = " + id))
                        .as(table)
                        .isPositive());
    }

    /** Neither of the two records comes back. */
    private void assertKeptOut(Session operator, Canary canary) throws IOException, SQLException {
        JsonObject again = canary.deliverAgain(operator);
        assertThat(again.toString()).contains("\"rejectedRows\":2");
        assertThat(bank.rows("select reason from intake_reject order by file_id desc"))
                .first()
                .isEqualTo("ERASED");
        assertThat(traces()).isEmpty();
    }

    /** The search itself can find: a packed word in a column of bytes, where the text of the row shows digits only. */
    private void assertPackedBytesAreLookedInto() throws SQLException, IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(("model of " + WORD + " Anna").getBytes(StandardCharsets.UTF_8));
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
