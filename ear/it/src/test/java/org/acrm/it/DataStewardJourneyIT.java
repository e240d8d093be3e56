package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A delivery with faults on its way through the wizard: what is wrong is told, given back, mended, and taken. */
class DataStewardJourneyIT extends Journey {

    private static final String STEWARD = "park.jihoon";
    private static final String MANAGER = "lin.xiaowen";

    @Test
    void rejected_rows_come_back_with_reasons_and_are_taken_when_mended() throws SQLException, IOException {
        logIn(STEWARD, "/intake/imports.xhtml");
        String key = "JOURNEY" + begin("demo");
        Path faulty = withFaults(key).write("2026-11-20_customers.csv");

        send(faulty);
        lookAtTheMapping();
        assertThat(page.locator("#problems tbody tr")).hasCount(6);
        runAndWatch();

        assertThat(page.locator(".kpi").filter(having("New"))).containsText("2");
        assertThat(page.locator(".kpi").filter(having("Rejected"))).containsText("6");
        assertReasons();
        screenshot("import-result-en");
        Path back = download();
        assertMarked(back);

        begin("demo");
        send(mended(back, key));
        page.locator("#upload\\:map").click();
        page.locator("#next\\:check").click();
        assertThat(page.locator("#known")).containsText("1 of the first 7");
        choose("known:way", "Update: empty fields keep what is known");
        page.locator("#known\\:treat").click();
        assertThat(page.locator("#known .help")).containsText("an empty field keeps it");
        assertAccessible();
        page.locator("#next\\:run").click();
        assertThat(page.locator(".kpi").filter(having("New"))).containsText("6");
        assertThat(page.locator(".kpi").filter(having("Changed"))).containsText("1");
        assertThat(page.locator(".kpi").filter(having("Rejected"))).containsText("0");
        assertFoundBy(MANAGER, key);
    }

    @Test
    void a_broken_file_is_refused_with_line_and_reason_and_a_mended_one_takes_its_place() {
        logIn(STEWARD, "/intake/imports.xhtml");
        String key = "BROKEN" + begin("demo");
        CustomerFile broken = new CustomerFile(bank, MANAGER)
                .row(key + "-1", key)
                .line(new CustomerFile(bank, MANAGER).sound(key + "-2", "\"" + key, "latin_name", ""));
        send(broken.write("broken_customers.csv"));

        page.locator("#upload\\:map").click();
        assertThat(page.locator(".note.bad")).containsText("line 3, a quote is never closed");
        assertAccessible();
        page.locator("#next\\:check").click();
        page.locator("#next\\:run").click();

        assertThat(page.locator("h1")).containsText("Refused");
        assertThat(page.locator(".note.bad").last()).containsText("line 3, a quote is never closed");
        assertThat(page.locator(".kpi").filter(having("New"))).containsText("0");
        assertAccessible();

        page.locator("#mend input[type=file]")
                .setInputFiles(new CustomerFile(bank, MANAGER)
                        .row(key + "-1", key)
                        .row(key + "-2", key)
                        .write("broken_customers.csv"));
        page.locator("#mend\\:send").click();
        assertThat(page.locator("h1")).containsText("Stopped");
        page.locator("#rejected\\:again").click();

        assertThat(page.locator("h1")).containsText("Finished");
        assertThat(page.locator(".kpi").filter(having("New"))).containsText("2");
    }

    @Test
    void a_delivery_goes_on_without_a_broken_file() {
        logIn(STEWARD, "/intake/imports.xhtml");
        String key = "LEFT" + begin("demo");
        send(new CustomerFile(bank, MANAGER)
                .line(new CustomerFile(bank, MANAGER).sound(key + "-1", "\"" + key, "latin_name", ""))
                .write("left_customers.csv"));
        page.locator("#upload\\:map").click();
        page.locator("#next\\:check").click();
        page.locator("#next\\:run").click();
        assertThat(page.locator("h1")).containsText("Refused");

        page.locator("#mend\\:leave").click();
        assertThat(page.locator("h1")).containsText("Stopped");
        page.locator("#rejected\\:again").click();

        assertThat(page.locator("h1")).containsText("Finished");
        assertThat(page.locator(".kpi").filter(having("New"))).containsText("0");
    }

    @Test
    void a_file_that_no_rule_knows_waits_until_somebody_says_how_it_is_read() {
        logIn(STEWARD, "/intake/imports.xhtml");
        deliverAForeignFile();

        assertThat(page.locator("#upload\\:received .note")).containsText("1 file has no rule yet");
        assertThat(page.locator(".ui-fileupload-filename")).hasCount(0);
        assertThat(page.locator("#upload\\:map")).hasCount(0);
        assertAccessible();

        page.locator("#upload\\:received .note a").click();
        assertThat(page.locator("main h1")).containsText("holiday.csv");
        assertThat(page.locator("#mapping\\:columns tbody tr")).hasCount(2);
        assertAccessible();
        choose("mapping:target", "Complaints");
        assertThat(page.locator("#mapping .note.warn")).containsText("complaint_no");
        assertAccessible();
    }

    @Test
    void who_may_only_look_finds_no_way_to_import() {
        logIn("rachel.moore", "/intake/imports.xhtml");

        assertThat(page.locator("#new")).hasCount(0);
        page.locator("#imports\\:deliveries tbody a").last().click();
        assertThat(page.locator("main h1")).containsText("delivery");
        assertThat(page.locator("main button")).hasCount(0);
        assertAccessible();
    }

    /** Begins a delivery; the answer is its number. */
    private String begin(String profile) {
        page.navigate(bank.uri("/intake/imports.xhtml").toString());
        page.locator("#new").click();
        choose("profile:profileCode", profile);
        page.locator("#profile\\:open").click();
        assertThat(page.locator("#upload")).isVisible();
        assertAccessible();
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private void send(Path file) {
        page.locator("#upload\\:files_input").setInputFiles(file);
        assertThat(page.locator("#upload\\:list"))
                .containsText(file.getFileName().toString());
        assertThat(page.locator("#upload\\:map")).isVisible();
        assertThat(page.locator(".ui-fileupload-filename")).hasCount(0);
        assertAccessible();
    }

    private CustomerFile withFaults(String key) {
        return new CustomerFile(bank, MANAGER)
                .row(key + "-1", key)
                .row(key + "-2", "")
                .row(key + "-3", key, "birth_date", "1990-13-01")
                .row(key + "-4", key, "kind", "PRIVATE")
                .row(key + "-5", key, "branch_code", "B999")
                .row(key + "-1", key)
                .line(key + "-6,RETAIL")
                .row(key + "-7", key);
    }

    private void lookAtTheMapping() {
        page.locator("#upload\\:map").click();
        assertThat(page.locator("#mapping")).containsText("marketing_optin_call");
        assertAccessible();
        page.locator("#next\\:check").click();
        assertThat(page.locator("#problems")).isVisible();
        assertAccessible();
    }

    /** Whoever writes customers waits until the wizard was seen saving. */
    private void runAndWatch() throws SQLException {
        try (Connection held = bank.database().getConnection()) {
            held.setAutoCommit(false);
            held.createStatement().execute("lock table customer_customer in exclusive mode");
            page.locator("#next\\:run").click();
            assertThat(page.locator("#progress\\:running")).containsText("Saving");
            assertThat(page.locator("#progress\\:running")).containsText("of 8");
            assertAccessible();
            held.rollback();
        }
        assertThat(page.locator("h1")).containsText("Finished", new ContainsTextOptions().setTimeout(60_000));
        assertThat(page.locator("#rejected\\:rejects tbody tr")).hasCount(6);
        assertAccessible();
    }

    private void assertReasons() {
        for (String reason : List.of(
                "Value is missing",
                "Not a date",
                "Unknown code",
                "Refers to nothing known",
                "Key comes twice in the file",
                "Wrong number of columns")) {
            assertThat(page.locator("#rejected\\:rejects")).containsText(reason);
        }
        page.locator(".plain-list a", new Page.LocatorOptions().setHasText("Refers to nothing known"))
                .click();
        assertThat(page.locator("#rejected\\:rejects tbody tr")).hasCount(1);
        assertThat(page.locator("#rejected\\:rejects .bv")).hasText("B999");
        page.goBack();
        assertThat(page.locator("#rejected\\:rejects tbody tr")).hasCount(6);
    }

    private Path download() {
        Download download =
                page.waitForDownload(() -> page.locator("#rejected\\:csv").click());
        Path file = Bank.TARGET.resolve("journeys").resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static void assertMarked(Path rejects) throws IOException {
        List<String> lines = Files.readAllLines(rejects);
        Assertions.assertThat(rejects.getFileName().toString()).isEqualTo("rejected_2026-11-20_customers.csv");
        Assertions.assertThat(lines).hasSize(7);
        Assertions.assertThat(lines.get(0)).endsWith("reject_column,reject_reason,reject_detail");
        Assertions.assertThat(lines.get(2)).contains("birth_date,BAD_DATE");
    }

    /** The CSV as it came back, its rows made sound, and the first customer under another name, as told later. */
    private Path mended(Path rejects, String key) throws IOException {
        CustomerFile sound = new CustomerFile(bank, MANAGER);
        List<String> lines = new ArrayList<>(Files.readAllLines(rejects));
        for (int i = 1; i < lines.size(); i++) {
            lines.set(i, sound.sound(key + "-" + (i + 10), key) + ",column,reason,detail");
        }
        lines.add(sound.sound(key + "-1", key + " Renamed", "updated_at", "2026-11-03T10:00:00") + ",,,");
        return Files.write(rejects, lines);
    }

    private void assertFoundBy(String manager, String key) {
        openAWindow("en-GB", ColorScheme.LIGHT);
        logIn(manager, "/customer/customers.xhtml");
        page.navigate(bank.uri("/customer/customers.xhtml?q=" + key).toString());
        assertThat(page.locator("#list a.name")).hasCount(8);
        page.locator("#list a.name", new Page.LocatorOptions().setHasText("Renamed"))
                .click();
        assertThat(page.locator(".fullname")).hasText(key + " Renamed");
        assertAccessible();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
