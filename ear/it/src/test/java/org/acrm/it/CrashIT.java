package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.acrm.scheduling.entity.NightStepCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The application server is killed in the middle of an import and of a night, at points of their progress that a seed chooses. Started
 * again, the bank finishes both by itself and knows in the end what an undisturbed one, the shared bank as it was founded, knows.
 *
 * <p>{@code ./acrm bench crash --points N --seed S} kills more often.
 */
@ExtendWith(RunningBank.class)
class CrashIT {

    private static final String[] OPTIONS = {"--empty", "--date", RunningBank.FIRST_DATE.toString()};
    private static final int POINTS = Integer.getInteger("acrm.crash.points", 3);
    private static final long SEED = Long.getLong("acrm.crash.seed", 20261122L);
    /** The last step of a night publishes, which the brake forbids. */
    private static final double STEPS = NightStepCode.values().length - 1;

    private final Bank struck = RunningBank.another("struck");
    private final Random random = new Random(SEED);
    private int strikes;

    @AfterEach
    void stop() {
        struck.stop();
    }

    @Test
    void a_bank_that_was_struck_down_finishes_by_itself_what_it_had_begun(Bank undisturbed) throws IOException {
        assumeThat(RunningBank.asFounded())
                .as("ACRM_KEEP_BANK keeps a shared bank that may have been changed since")
                .isPresent();
        int atNight = POINTS / 2;
        struck.erase();
        struck.run(OPTIONS);

        importUnderFire(undisturbed, points(POINTS - atNight));
        nightUnderFire(points(atNight));

        Map<String, List<String>> differences =
                BankContents.differences(RunningBank.asFounded().orElseThrow(), BankContents.of(struck.database()));
        tell(atNight, differences.size());
        assertThat(strikes).isEqualTo(POINTS);
        assertThat(differences).isEmpty();
    }

    private double[] points(int count) {
        return DoubleStream.generate(() -> 0.05 + 0.9 * random.nextDouble())
                .limit(count)
                .sorted()
                .toArray();
    }

    /** Progress counts each row twice: when it was read and when it was saved. */
    private void importUnderFire(Bank undisturbed, double[] points) {
        List<Path> files = Imports.delivered(undisturbed.folder().resolve("delivered"));
        Session session = Session.ofTheCommandLine(struck);
        long id = Imports.received(session, "demo", files);
        String rows = undisturbed
                .rows(
                        "select sum(2 * f.read_rows) from intake_file f where f.batch_id = (select min(id) from intake_batch)")
                .get(0);
        Work work = new Work(
                "intake_batch where id = " + id,
                "select version from intake_batch where id = " + id,
                "intake_file where batch_id = " + id + " and ordinal = (select max(ordinal) from intake_file)",
                "select sum(read_rows + checkpoint_row) / " + rows + " from intake_file where batch_id = " + id);

        strike(work, () -> Imports.run(session, id), points);

        JsonObject ended = Imports.ended(Session.ofTheCommandLine(struck), id);
        assertThat(ended.getString("state")).as(ended.toString()).isEqualTo("FINISHED");
    }

    private void nightUnderFire(double[] points) {
        long id = Nights.begin(Session.ofTheCommandLine(struck), RunningBank.FIRST_DATE);
        Work work = new Work(
                "scheduling_run where id = " + id,
                "select count(*) from access_audit where activity = 'NIGHT_STARTED' and subject_id = " + id,
                "scheduling_step where code = 'PUBLISH' and run_id = " + id,
                "select sum(case when state = 'FINISHED' then 1.0 when total_rows > 0"
                        + " then least(1.0, 1.0 * done_rows / total_rows) else 0 end) / " + STEPS
                        + " from scheduling_step where run_id = " + id);

        strike(work, () -> {}, points);

        JsonObject ended = Nights.ended(Session.ofTheCommandLine(struck), id);
        assertThat(ended.getString("state")).as(ended.toString()).isEqualTo("PUBLISHED");
    }

    /**
     * @param row of the work, with its state
     * @param starts SQL of a number that each start of the work moves
     * @param lastRow what the work writes last
     * @param progress SQL of the part that is done, 0 to 1
     */
    private record Work(String row, String starts, String lastRow, String progress) {}

    /** Kills the server once at each point, always while the work runs, and starts it again. */
    private void strike(Work work, Runnable start, double[] points) {
        Runnable begin = start;
        String life = "";
        for (double point : points) {
            String before = life;
            try (Brake brake = Brake.on(struck, work.lastRow())) {
                begin.run();
                Eventually.becomes(
                        () -> one(work.starts()).equals(before) ? 0 : Double.parseDouble(one(work.progress())),
                        done -> done >= point);
                struck.kill();
            }
            assertThat(one("select state from " + work.row())).isEqualTo("RUNNING");
            strikes++;
            life = one(work.starts());
            begin = () -> struck.run(OPTIONS);
        }
        begin.run();
    }

    private String one(String sql) {
        return struck.rows(sql).get(0);
    }

    private void tell(int atNight, int differentTables) throws IOException {
        JsonObject result = Json.createObjectBuilder()
                .add("seed", SEED)
                .add("points", POINTS)
                .add("killsAtImports", strikes - atNight)
                .add("killsAtNights", atNight)
                .add("differentTables", differentTables)
                .build();
        Files.writeString(Bank.TARGET.resolve("crash.json"), result.toString());
    }
}
