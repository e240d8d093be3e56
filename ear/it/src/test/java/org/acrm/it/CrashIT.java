package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The application server is killed in the middle of an import and of nights, at points of their progress that a seed chooses. Started
 * again, the bank finishes both by itself and knows in the end what an undisturbed one knows.
 *
 * <p>{@code ./acrm bench crash --points N --seed S} kills more often.
 */
@ExtendWith(RunningBank.class)
class CrashIT {

    private static final String[] OPTIONS = {"--empty", "--date", RunningBank.FIRST_DATE.toString()};
    private static final int POINTS = Integer.getInteger("acrm.crash.points", 4);
    private static final long SEED = Long.getLong("acrm.crash.seed", 20261122L);

    private final Bank undisturbed = RunningBank.another("undisturbed");
    private final Bank struck = RunningBank.another("struck");
    private final Random random = new Random(SEED);
    private int strikesAtImports;
    private int strikesAtNights;

    @AfterEach
    void stopBoth() {
        undisturbed.stop();
        struck.stop();
    }

    @Test
    void a_bank_that_was_struck_down_finishes_by_itself_what_it_had_begun(Bank running) throws IOException {
        List<Path> files = Imports.delivered(running.folder().resolve("delivered"));
        int importPoints = (POINTS + 1) / 2;
        int nights = POINTS / 2;

        undisturbed.erase();
        undisturbed.run(OPTIONS);
        Session calm = Session.ofTheCommandLine(undisturbed);
        long rows = Imports.savedRows(Imports.ended(calm, Imports.begin(calm, "demo", files)));
        for (int night = 0; night < nights; night++) {
            assertPublished(Nights.ended(calm, Nights.begin(calm, date(night))));
        }
        Map<String, List<String>> expected = BankContents.of(undisturbed.database());
        undisturbed.stop();

        struck.erase();
        struck.run(OPTIONS);
        importUnderFire(files, rows, importPoints);
        for (int night = 0; night < nights; night++) {
            nightUnderFire(date(night), 0.5 + 9 * random.nextDouble());
        }

        Map<String, List<String>> differences = BankContents.differences(expected, BankContents.of(struck.database()));
        tell(importPoints + nights, differences.size());
        // a quick machine may finish before a point is seen; crash.json tells how many kills struck which kind of work
        assertThat(strikesAtImports + strikesAtNights)
                .as("kills while work ran")
                .isPositive();
        assertThat(differences).isEmpty();
    }

    private static LocalDate date(int night) {
        return RunningBank.FIRST_DATE.plusDays(night);
    }

    private void importUnderFire(List<Path> files, long rows, int count) {
        long id = Imports.begin(Session.ofTheCommandLine(struck), "demo", files);
        for (double part :
                DoubleStream.generate(random::nextDouble).limit(count).sorted().toArray()) {
            Session session = Session.ofTheCommandLine(struck);
            JsonObject seen = Eventually.becomes(
                    () -> Imports.look(session, id),
                    now -> Imports.hasEnded(now) || Imports.savedRows(now) >= (0.05 + 0.9 * part) * rows);
            if (!Imports.hasEnded(seen)) {
                strike();
                strikesAtImports++;
            }
        }
        JsonObject ended = Imports.ended(Session.ofTheCommandLine(struck), id);
        assertThat(ended.getString("state")).as(ended.toString()).isEqualTo("FINISHED");
    }

    /** @param point steps that are done, the one at hand counted by its part */
    private void nightUnderFire(LocalDate date, double point) {
        Session session = Session.ofTheCommandLine(struck);
        long id = Nights.begin(session, date);
        JsonObject seen = Eventually.becomes(
                () -> Nights.look(session, id), now -> Nights.hasEnded(now) || Nights.stepsDone(now) >= point);
        if (!Nights.hasEnded(seen)) {
            strike();
            strikesAtNights++;
        }
        assertPublished(Nights.ended(Session.ofTheCommandLine(struck), id));
    }

    private void strike() {
        struck.kill();
        struck.run(OPTIONS);
    }

    private static void assertPublished(JsonObject night) {
        assertThat(night.getString("state")).as(night.toString()).isEqualTo("PUBLISHED");
    }

    private void tell(int points, int differentTables) throws IOException {
        JsonObject result = Json.createObjectBuilder()
                .add("seed", SEED)
                .add("points", points)
                .add("killsAtImports", strikesAtImports)
                .add("killsAtNights", strikesAtNights)
                .add("differentTables", differentTables)
                .build();
        Files.writeString(Bank.TARGET.resolve("crash.json"), result.toString());
    }
}
