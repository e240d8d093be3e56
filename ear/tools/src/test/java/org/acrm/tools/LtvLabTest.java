package org.acrm.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LtvLabTest {

    private static final Path CDNOW = Path.of("../../../shared/data/cdnow");

    @TempDir
    private Path folder;

    @Test
    void the_published_estimates_of_cdnow_come_out_to_three_digits() {
        assumeTrue(Files.exists(CDNOW), "skipped 1 measurement: the public purchases are not beside the project");

        JsonObject result = LtvLab.run(List.of("--data", CDNOW.toString()));

        assertThat(result.keySet()).startsWith("bgNbd", "paretoNbd", "gammaGamma", "holdout");
        JsonObject bg = result.getJsonObject("bgNbd");
        near(bg, "r", 0.243, 0.0005);
        near(bg, "alpha", 4.414, 0.005);
        near(bg, "a", 0.793, 0.0005);
        near(bg, "b", 2.426, 0.005);
        near(bg, "logLikelihood", -9582.43, 0.005);
        JsonObject pareto = result.getJsonObject("paretoNbd");
        near(pareto, "r", 0.553, 0.0005);
        near(pareto, "alpha", 10.58, 0.005);
        near(pareto, "s", 0.606, 0.0005);
        near(pareto, "beta", 11.67, 0.005);
        near(pareto, "logLikelihood", -9595.0, 0.05);
        JsonObject amounts = result.getJsonObject("gammaGamma");
        near(amounts, "p", 6.25, 0.005);
        near(amounts, "q", 3.74, 0.005);
        near(amounts, "gamma", 15.44, 0.05);
        assertThat(amounts.getInt("customers")).isEqualTo(946);
        JsonObject holdout = result.getJsonObject("holdout");
        assertThat(holdout.getString("from")).isEqualTo("1997-10-01");
        assertThat(holdout.getInt("actual")).isEqualTo(1_882);
        near(holdout, "bgNbdError", -0.12, 0.005);
    }

    @Test
    void purchases_of_one_day_are_one_and_the_first_half_of_the_time_is_learned_from() throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), "customer,date,amount\n" + log());

        JsonObject result = LtvLab.run(List.of("--data", file.toString(), "--until", "2026-03-31"));

        assertThat(result.getInt("customers")).isEqualTo(60);
        assertThat(result.getJsonObject("gammaGamma").getInt("customers")).isEqualTo(40);
        assertThat(result.getJsonObject("holdout").getInt("actual")).isEqualTo(20);
    }

    @Test
    void what_cannot_be_read_is_said_in_one_line() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.txt"), "1 2 19970101 3\n");
        Path once = Files.writeString(folder.resolve("once.csv"), "customer,date,amount\nA,2026-01-01,5\n");

        assertThatThrownBy(() -> LtvLab.run(List.of("--data", odd.toString())))
                .isInstanceOf(RequestException.class)
                .hasMessage("Not 5 fields: 1 2 19970101 3");
        assertThatThrownBy(() -> LtvLab.run(List.of("--data", once.toString())))
                .isInstanceOf(RequestException.class)
                .hasMessage("Nobody bought twice until 2026-01-01");
        assertThatThrownBy(() -> LtvLab.run(List.of("--data", folder.toString(), "--until", "soon")))
                .isInstanceOf(RequestException.class);
    }

    /** Everybody buys on two counters on 1 January; two of three again in March, one of three in May. */
    private static String log() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            rows.append(i).append(",2026-01-01,10.5\n").append(i).append(",2026-01-01,4\n");
            if (i % 3 > 0) {
                rows.append(i)
                        .append(",2026-03-")
                        .append(i % 20 + 10)
                        .append(",")
                        .append(i + 1)
                        .append("\n");
            }
            if (i % 3 == 1) {
                rows.append(i).append(",2026-05-").append(i % 20 + 10).append(",7\n");
            }
        }
        return rows.toString();
    }

    private static void near(JsonObject object, String key, double value, double distance) {
        assertThat(object.getJsonNumber(key).doubleValue()).as(key).isEqualTo(value, within(distance));
    }
}
