package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.acrm.scheduling.entity.NightStepCode;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The night as those see it who run it, and as those who may only watch. */
class OperatorJourneyIT extends Journey {

    private static final String NIGHTS = "/scheduling/nights.xhtml";
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);

    private static final int STEPS = NightStepCode.values().length;
    private static final int BEFORE_GRADES = NightStepCode.GRADE.ordinal();

    @Test
    void a_night_is_run_stopped_and_resumed_and_stands_in_the_history() throws SQLException {
        logIn("rachel.moore", NIGHTS);
        assertAccessible();
        String night = page.locator(byId("head:date")).inputValue();

        try (Connection held = bank.database().getConnection()) {
            holdUpTheGrades(held);
            page.locator(byId("head:run")).click();
            assertThat(state()).containsText("Running", PATIENTLY);
            assertThat(steps("Finished")).hasCount(BEFORE_GRADES);
            assertThat(steps("Running")).containsText("Grades");
            assertThat(page.locator(byId("head:run"))).isDisabled();
            assertAccessible();

            page.locator(byId("head:stop")).click();
            assertThat(page.locator("#head .help")).containsText("nothing done is lost");
            assertThat(page.locator(byId("head:stop"))).isDisabled();
            held.rollback();
        }
        assertThat(state()).containsText("Stopped", PATIENTLY);
        assertAccessible();

        page.locator(byId("head:resume")).click();

        assertThat(state()).containsText("Published", PATIENTLY);
        assertThat(steps("Finished")).hasCount(STEPS);
        assertThat(page.locator("#now .kpis")).containsText(STEPS + " of " + STEPS + " steps");
        assertThat(page.locator(byId("head:resume"))).hasCount(0);
        assertStandsInTheHistory(night);
    }

    private void assertStandsInTheHistory(String night) {
        open(NIGHTS + "?form=table");
        assertThat(page.locator("#steps tbody tr")).hasCount(STEPS);
        assertThat(page.locator("#steps tbody tr").filter(new Locator.FilterOptions().setHasText("Grades")))
                .containsText(Pattern.compile("of [\\d,]+"));
        assertAccessible();
        Locator latest = page.locator(byId("history:runs") + " tbody tr").first();
        assertThat(latest).containsText("Published");
        latest.locator("a").click();
        Assertions.assertThat(page.url()).contains("run=");
        assertThat(page.locator(".lead"))
                .containsText(Integer.toString(Integer.parseInt(night.substring(night.length() - 2))));
    }

    @Test
    void a_date_before_the_last_night_is_refused_in_words() {
        logIn("rachel.moore", NIGHTS);

        page.locator(byId("head:date")).fill("2020-01-31");
        page.locator(byId("head:run")).click();

        assertThat(page.locator(".ui-messages-error")).isVisible();
        assertAccessible();
    }

    @Test
    void who_may_only_watch_finds_no_button_and_is_told_who_runs_nights() {
        logIn("park.jihoon", NIGHTS);

        assertThat(page.locator("#head button")).hasCount(0);
        assertThat(page.locator("#head input[type=date]")).hasCount(0);
        assertThat(page.locator("#head .help")).containsText("operators run them");
        assertThat(page.locator(".nightline li")).hasCount(STEPS);
        assertAccessible();
    }

    @Test
    void a_relationship_manager_does_not_see_nights() {
        logIn("lin.xiaowen", "/desk/today.xhtml");

        Response answer = page.navigate(bank.uri(NIGHTS).toString());

        Assertions.assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("main.alone a")).isVisible();
        assertAccessible();
    }

    /** Whoever writes grades waits, so that the night stands at that step until the connection lets go. */
    private static void holdUpTheGrades(Connection held) throws SQLException {
        held.setAutoCommit(false);
        held.createStatement().execute("lock table value_grade in exclusive mode");
    }

    private Locator state() {
        return page.locator("#state");
    }

    private Locator steps(String state) {
        return page.locator(".nightline li").filter(new Locator.FilterOptions().setHasText(state));
    }
}
