package org.acrm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyDeliveryTest {

    private static final String[] SIZE = {"--customers", "6000", "--date", "2026-11-21", "--months", "6"};

    @TempDir
    static Path folder;

    private static DeliveredBank full;
    private static DeliveredBank monday;
    private static DeliveredBank tuesday;

    @BeforeAll
    static void write() {
        full = DeliveredBank.written(folder.resolve("full"), "2026-11-21", SIZE);
        monday = day("2026-11-22");
        tuesday = day("2026-11-23");
    }

    private static DeliveredBank day(String day) {
        List<String> options = new ArrayList<>(List.of(SIZE));
        options.addAll(List.of("--day", day));
        return DeliveredBank.written(folder.resolve(day), day, options.toArray(String[]::new));
    }

    @Test
    void a_day_brings_rows_with_new_keys_only_where_things_happen_once() {
        for (String file : List.of("transactions", "interactions", "holding_roles")) {
            Set<String> known = keys(full, file);
            Set<String> first = keys(monday, file);
            Set<String> second = keys(tuesday, file);
            assertThat(first).as(file).doesNotContainAnyElementsOf(known);
            assertThat(second).as(file).doesNotContainAnyElementsOf(known).doesNotContainAnyElementsOf(first);
        }
        assertThat(monday.rows("transactions")).hasSizeGreaterThan(50);
    }

    private static Set<String> keys(DeliveredBank bank, String file) {
        return bank.rows(file).stream()
                .map(row -> List.copyOf(row.values())
                        .subList(0, file.equals("holding_roles") ? 3 : 1)
                        .toString())
                .collect(Collectors.toSet());
    }

    @Test
    void balances_continue_from_the_full_delivery_through_the_days() {
        Map<String, BigDecimal> balances = new HashMap<>();
        new ReferenceImport()
                .read(full)
                .accepted("holdings")
                .forEach(row -> balances.put(row.get("holding_no"), new BigDecimal(row.get("balance"))));
        Set<String> touched = new HashSet<>();
        for (DeliveredBank bank : List.of(full, monday, tuesday)) {
            bank.truth("dirt").forEach(row -> touched.add(row.get("row_key").substring(1, 9)));
        }
        int checked = 0;
        for (DeliveredBank bank : List.of(monday, tuesday)) {
            for (Map<String, String> row : bank.rows("transactions")) {
                String holding = row.get("holding_no");
                BigDecimal before = balances.get(holding);
                if (before != null && !touched.contains(holding.substring(1, 9))) {
                    BigDecimal after = before.add(new BigDecimal(row.get("amount")));
                    assertThat(new BigDecimal(row.get("balance_after")))
                            .as(row.toString())
                            .isEqualByComparingTo(after);
                    balances.put(holding, after);
                    checked++;
                }
            }
            for (Map<String, String> row : bank.rows("holdings")) {
                String holding = row.get("holding_no");
                if (!touched.contains(holding.substring(1, 9)) && balances.containsKey(holding)) {
                    assertThat(new BigDecimal(row.get("balance"))).isEqualByComparingTo(balances.get(holding));
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    @Test
    void new_customers_come_and_known_ones_keep_their_names() {
        Map<String, String> names = full.rows("customers").stream()
                .collect(Collectors.toMap(row -> row.get("customer_no"), row -> row.get("name"), (a, b) -> a));
        List<Map<String, String>> rows = monday.rows("customers");

        assertThat(rows).anySatisfy(row -> assertThat(names).doesNotContainKey(row.get("customer_no")));
        assertThat(rows)
                .filteredOn(row -> names.containsKey(row.get("customer_no")))
                .allSatisfy(row -> assertThat(row.get("name")).isEqualTo(names.get(row.get("customer_no"))));
    }

    @Test
    void the_summary_of_a_day_counts_what_an_import_after_the_full_delivery_rejects() throws IOException {
        ReferenceImport imported = new ReferenceImport().read(full);
        for (DeliveredBank bank : List.of(monday, tuesday)) {
            imported.read(bank);
            Summary summary = new Summary(bank.summary());
            for (String file : imported.files()) {
                assertThat(summary.rows(file)).as(file).isEqualTo(imported.rows(file));
                assertThat(summary.rejects(file)).as(file).isEqualTo(imported.rejects(file));
            }
        }
    }

    @Test
    void what_was_held_back_comes_late() {
        Set<String> heldBack = full.truth("dirt").stream()
                .filter(row -> row.get("defect").equals("NOT_YET_DELIVERED"))
                .map(row -> row.get("row_key"))
                .collect(Collectors.toSet());
        Set<String> arrived = new HashSet<>();
        for (String day : List.of("2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25")) {
            day(day).rows("transactions").forEach(row -> arrived.add(row.get("transaction_no")));
        }

        assertThat(keys(full, "transactions")).doesNotContainAnyElementsOf(heldBack);
        assertThat(arrived).containsAll(heldBack);
    }
}
