package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who looked at whom, told to the auditor, who looks at nobody; and what an error tells, and to whom. */
class AuditorJourneyIT extends Journey {

    private static final String AUDIT = "/access/audit.xhtml";
    private static final Pattern ERROR_NUMBER = Pattern.compile("[0-9A-F]{4}-[0-9A-F]{2}");

    @Test
    void an_auditor_is_refused_customers_and_shown_the_way_out() {
        logIn("james.carter", AUDIT);
        assertThat(page.locator(".nav")).not().containsText("Customers");

        Response answer = page.navigate(bank.uri("/customer/customers.xhtml").toString());

        Assertions.assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("main.alone h1")).hasText("Not allowed");
        assertAccessible();
        page.locator("main a").click();
        assertThat(page.locator(".topbar")).isVisible();
    }

    @Test
    void an_auditor_sees_who_looked_at_a_customer_by_pseudonym() {
        logIn("lin.xiaowen", "/customer/customers.xhtml");
        page.locator("#list a.name").first().click();
        assertThat(page.locator(".fullname")).isVisible();
        String name = page.locator(".fullname").innerText();
        String customer = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");

        openAWindow("en-GB", ColorScheme.LIGHT);
        logIn("james.carter", AUDIT);
        choose("filter:activity", "Customer looked at");
        page.locator(byId("filter:subject")).fill(customer);
        page.locator(byId("filter:search")).click();

        Locator latest = page.locator(byId("filter:entries") + " tbody tr").first();
        assertThat(latest).containsText("Customer looked at");
        assertThat(latest).containsText("Customer " + customer);
        assertThat(page.locator("main")).not().containsText(name);
        assertThat(page.locator("main")).not().containsText("lin.xiaowen");
        assertAccessible();
    }

    @Test
    void an_unforeseen_error_shows_a_number_that_stands_in_the_log_and_no_stack_trace() throws Exception {
        logIn("chen.yutong", "/modelling/models.xhtml");

        Response answer = withoutTable("modelling_version", () -> page.reload());

        Assertions.assertThat(answer.status()).isEqualTo(500);
        String told = page.locator("main.alone").innerText();
        Assertions.assertThat(answer.text()).doesNotContain("Exception", "modelling_version", "\tat ");
        Matcher number = ERROR_NUMBER.matcher(told);
        Assertions.assertThat(number.find()).as(told).isTrue();
        Assertions.assertThat(Files.readString(bank.folder().resolve("wildfly/log/server.log")))
                .contains("Error " + number.group());
        assertAccessible();
        page.locator("main a").click();
        assertThat(page.locator(".topbar")).isVisible();
    }

    /** Nobody foresees that a table is gone; it comes back under its name as it was. */
    private Response withoutTable(String table, Look look) throws SQLException {
        rename(table, table + "_gone");
        try {
            return look.at();
        } finally {
            rename(table + "_gone", table);
        }
    }

    private void rename(String table, String name) throws SQLException {
        try (Connection connection = bank.database().getConnection()) {
            connection.createStatement().execute("alter table " + table + " rename to " + name);
        }
    }

    @FunctionalInterface
    private interface Look {
        Response at();
    }
}
