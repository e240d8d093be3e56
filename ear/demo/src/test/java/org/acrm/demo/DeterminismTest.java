package org.acrm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {

    private static final List<String> SMALL = List.of("--customers", "900", "--seed", "7");

    @TempDir
    Path folder;

    @Test
    void the_same_seed_and_options_give_the_same_bytes_in_every_file() throws IOException {
        DeliveredBank.written(folder.resolve("a"), "2026-11-21", SMALL.toArray(String[]::new));
        DeliveredBank.written(folder.resolve("b"), "2026-11-21", SMALL.toArray(String[]::new));

        Map<String, Integer> first = fingerprints("a");
        assertThat(first).hasSize(21).isEqualTo(fingerprints("b"));
    }

    @Test
    void another_seed_gives_another_bank() {
        DeliveredBank seven = DeliveredBank.written(folder.resolve("a"), "2026-11-21", SMALL.toArray(String[]::new));
        DeliveredBank eight =
                DeliveredBank.written(folder.resolve("b"), "2026-11-21", "--customers", "900", "--seed", "8");

        assertThat(seven.rows("customers").get(0))
                .isNotEqualTo(eight.rows("customers").get(0));
    }

    @Test
    void a_customer_does_not_depend_on_how_many_there_are_but_for_branch_and_portfolio() {
        DeliveredBank few = DeliveredBank.written(folder.resolve("a"), "2026-11-21", "--customers", "400");
        DeliveredBank more = DeliveredBank.written(folder.resolve("b"), "2026-11-21", "--customers", "800");

        assertThat(few.rows("customers").get(3))
                .containsEntry("name", more.rows("customers").get(3).get("name"));
    }

    private Map<String, Integer> fingerprints(String name) throws IOException {
        Map<String, Integer> fingerprints = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                fingerprints.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return fingerprints;
    }
}
