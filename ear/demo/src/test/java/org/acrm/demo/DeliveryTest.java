package org.acrm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

    @TempDir
    static Path folder;

    private static DeliveredBank bank;
    private static ReferenceImport imported;

    @BeforeAll
    static void write() {
        bank = DeliveredBank.written(folder, "2026-11-21", "--customers", "4000");
        imported = new ReferenceImport().read(bank);
    }

    @Test
    void the_summary_says_what_an_independent_reader_counts() throws IOException {
        Summary summary = new Summary(bank.summary());

        for (String file : imported.files()) {
            assertThat(summary.rows(file)).as(file).isEqualTo(imported.rows(file));
            assertThat(summary.rejects(file)).as(file).isEqualTo(imported.rejects(file));
        }
    }

    @Test
    void about_one_row_in_two_hundred_is_rejected_for_every_kind_of_reason() {
        Set<String> reasons = new HashSet<>();
        for (String file : List.of("customers", "holdings", "holding_roles", "transactions", "interactions")) {
            double share = (double) imported.rejected(file) / imported.rows(file);
            assertThat(share).as(file).isBetween(0.001, 0.015);
            reasons.addAll(imported.rejects(file).keySet());
        }
        assertThat(reasons)
                .contains(
                        "MISSING",
                        "BAD_DATE",
                        "BAD_NUMBER",
                        "BAD_CODE",
                        "TOO_LONG",
                        "UNKNOWN_REFERENCE",
                        "DUPLICATE_KEY");
    }

    @Test
    void the_four_kinds_and_three_languages_have_their_shares() {
        List<Map<String, String>> customers = imported.accepted("customers");

        assertThat(shares(customers, "kind")).containsOnlyKeys("RETAIL", "CORPORATE", "INTERBANK", "PROSPECT");
        assertThat(shares(customers, "kind").get("RETAIL")).isBetween(0.85, 0.91);
        assertThat(shares(customers, "kind").get("PROSPECT")).isBetween(0.05, 0.09);
        assertThat(shares(customers, "kind").get("CORPORATE")).isBetween(0.03, 0.05);
        assertThat(shares(customers, "language").get("zh")).isBetween(0.57, 0.63);
        assertThat(shares(customers, "language").get("ko")).isBetween(0.17, 0.23);
        assertThat(shares(customers, "language").get("en")).isBetween(0.17, 0.23);
        assertThat(customers.stream()
                        .filter(row -> row.get("kind").equals("INTERBANK"))
                        .count())
                .isBetween(24L, 48L);
    }

    private static Map<String, Double> shares(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(column), Collectors.summingDouble(row -> 1.0 / rows.size())));
    }

    @Test
    void the_people_who_log_in_have_portfolios_of_usual_size_with_everybody_in_them() {
        Map<String, String> numbers = imported.accepted("staff").stream()
                .filter(row -> !row.get("username").isEmpty())
                .collect(Collectors.toMap(row -> row.get("username"), row -> row.get("staff_no")));

        assertThat(numbers).containsOnlyKeys("lin.xiaowen", "kim.seoyeon", "zhao.min");
        for (String username : List.of("lin.xiaowen", "kim.seoyeon")) {
            List<Map<String, String>> customers = customersOf(numbers.get(username));
            assertThat(customers).hasSizeBetween(300, 600);
            assertThat(shares(customers, "kind")).hasSize(4);
            assertThat(shares(customers, "language")).hasSize(3);
        }
    }

    private static List<Map<String, String>> customersOf(String staffNo) {
        String portfolio = imported.accepted("portfolios").stream()
                .filter(row -> row.get("staff_no").equals(staffNo))
                .map(row -> row.get("portfolio_code"))
                .findFirst()
                .orElseThrow();
        return imported.accepted("customers").stream()
                .filter(row -> row.get("portfolio_code").equals(portfolio))
                .toList();
    }

    @Test
    void a_fifth_of_the_retail_customers_holds_most_of_the_money() {
        Map<String, String> owners = owners();
        Map<String, Double> wealth = new HashMap<>();
        for (Map<String, String> row : imported.accepted("customers")) {
            if (row.get("kind").equals("RETAIL")) {
                wealth.put(row.get("customer_no"), 0.0);
            }
        }
        Map<String, Double> rates = Map.of("CNY", 1.0, "KRW", 1 / 190.0, "USD", 7.12);
        for (Map<String, String> row : imported.accepted("holdings")) {
            double yuan = Double.parseDouble(row.get("balance")) * rates.get(row.get("currency"));
            wealth.computeIfPresent(
                    owners.getOrDefault(row.get("holding_no"), ""), (any, sum) -> sum + Math.max(0, yuan));
        }

        List<Double> falling =
                wealth.values().stream().sorted(Comparator.reverseOrder()).toList();
        double all = falling.stream().mapToDouble(Double::doubleValue).sum();
        double top = falling.stream()
                .limit(falling.size() / 5)
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(top / all).isBetween(0.70, 0.85);
    }

    private static Map<String, String> owners() {
        return imported.accepted("holding_roles").stream()
                .filter(row -> row.get("role").equals("OWNER"))
                .collect(Collectors.toMap(row -> row.get("holding_no"), row -> row.get("customer_no")));
    }

    private static Set<String> dirtyKeys(String file) {
        return bank.truth("dirt").stream()
                .filter(row -> row.get("file").equals(file))
                .map(row -> row.get("row_key").replaceFirst("\\|.*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void without_the_planted_dirt_every_reference_resolves() {
        assertResolves("relationships", "from_customer_no", "customers", "customer_no");
        assertResolves("relationships", "to_customer_no", "customers", "customer_no");
        assertResolves("holding_roles", "holding_no", "holdings", "holding_no");
        assertResolves("holding_roles", "customer_no", "customers", "customer_no");
        assertResolves("transactions", "holding_no", "holdings", "holding_no");
        assertResolves("standing_orders", "holding_no", "holdings", "holding_no");
        assertResolves("interactions", "customer_no", "customers", "customer_no");
        assertResolves("complaints", "customer_no", "customers", "customer_no");
    }

    private static void assertResolves(String file, String column, String parentFile, String parentColumn) {
        Set<String> parents =
                bank.rows(parentFile).stream().map(row -> row.get(parentColumn)).collect(Collectors.toSet());
        Set<String> dirty = dirtyKeys(file);
        assertThat(bank.rows(file).stream()
                        .filter(row -> !dirty.contains(key(row)))
                        .map(row -> row.get(column))
                        .filter(value -> !parents.contains(value)))
                .as(file + "." + column)
                .isEmpty();
    }

    /** A role's truth names the customer who should have stood there, so a role is known by its holding. */
    private static String key(Map<String, String> row) {
        return row.values().iterator().next();
    }

    @Test
    void every_holding_has_exactly_one_owner_apart_from_the_planted_dirt() {
        Set<String> orphaned = dirtyKeys("holding_roles");
        Map<String, Long> owners = bank.rows("holding_roles").stream()
                .filter(row -> row.get("role").equals("OWNER"))
                .collect(Collectors.groupingBy(row -> row.get("holding_no"), Collectors.counting()));

        assertThat(bank.rows("holdings").stream()
                        .map(row -> row.get("holding_no"))
                        .filter(number -> !orphaned.contains(number))
                        .filter(number -> owners.getOrDefault(number, 0L) != 1))
                .isEmpty();
    }

    @Test
    void balances_add_up_along_every_account_and_end_in_the_balance_of_the_holding() {
        Set<String> touched = dirtyKeys("transactions").stream()
                .map(number -> number.substring(1, 9))
                .collect(Collectors.toSet());
        Map<String, BigDecimal> last = new HashMap<>();
        int checked = 0;
        for (Map<String, String> row : imported.accepted("transactions")) {
            String holding = row.get("holding_no");
            if (!touched.contains(holding.substring(1, 9))) {
                BigDecimal amount = new BigDecimal(row.get("amount"));
                BigDecimal after = new BigDecimal(row.get("balance_after"));
                BigDecimal before = last.put(holding, after);
                if (before != null) {
                    assertThat(after).as(row.get("transaction_no")).isEqualByComparingTo(before.add(amount));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(imported.rows("transactions") / 3);
        for (Map<String, String> row : imported.accepted("holdings")) {
            BigDecimal balance = new BigDecimal(row.get("balance"));
            assertThat(last.getOrDefault(row.get("holding_no"), balance)).isEqualByComparingTo(balance);
        }
    }

    @Test
    void nobody_is_overdrawn_and_closed_accounts_are_empty() {
        Map<String, String> kinds = imported.accepted("products").stream()
                .collect(Collectors.toMap(row -> row.get("product_code"), row -> row.get("kind")));
        for (Map<String, String> row : imported.accepted("holdings")) {
            int sign = new BigDecimal(row.get("balance")).signum();
            boolean debt =
                    Set.of("LOAN", "MORTGAGE", "CREDIT_CARD", "TRADE").contains(kinds.get(row.get("product_code")));
            assertThat(debt ? -sign : sign).as(row.toString()).isNotNegative();
            assertThat(row.get("status").equals("CLOSED"))
                    .isEqualTo(!row.get("closed_on").isEmpty());
            if (row.get("status").equals("CLOSED")) {
                assertThat(sign).as(row.toString()).isZero();
            }
        }
    }

    @Test
    void some_time_deposits_end_within_the_next_ninety_days() {
        Map<String, String> open = imported.accepted("holdings").stream()
                .filter(row -> row.get("product_code").startsWith("TD")
                        && row.get("status").equals("ACTIVE"))
                .collect(Collectors.toMap(row -> row.get("holding_no"), row -> row.get("matures_on")));
        long soon = open.values().stream()
                .map(LocalDate::parse)
                .filter(day -> day.isAfter(LAST) && !day.isAfter(LAST.plusDays(90)))
                .count();

        assertThat((double) soon / open.size()).isBetween(0.2, 0.6);
        assertThat(open.values())
                .allSatisfy(day -> assertThat(LocalDate.parse(day)).isAfter(LAST));
    }

    @Test
    void nothing_is_booked_or_said_outside_the_window_or_before_the_account_is_opened() {
        Map<String, LocalDate> opened = imported.accepted("holdings").stream()
                .collect(Collectors.toMap(row -> row.get("holding_no"), row -> LocalDate.parse(row.get("opened_on"))));
        for (Map<String, String> row : imported.accepted("transactions")) {
            LocalDate day = LocalDate.parse(row.get("booked_on"));
            assertThat(day).isBetween(LAST.minusMonths(24).plusDays(1), LAST);
            assertThat(day).isAfterOrEqualTo(opened.get(row.get("holding_no")));
        }
        for (Map<String, String> row : imported.accepted("interactions")) {
            assertThat(LocalDate.parse(row.get("at").substring(0, 10))).isBetween(LAST.minusMonths(24), LAST);
        }
    }

    @Test
    void those_who_left_do_nothing_afterwards() {
        Map<String, String> left = bank.truth("churners").stream()
                .collect(Collectors.toMap(row -> row.get("customer_no").substring(1), row -> row.get("churn_date")));
        List<String> after = new ArrayList<>();
        for (Map<String, String> row : imported.accepted("transactions")) {
            String day = left.get(row.get("holding_no").substring(1, 9));
            boolean own =
                    Set.of("CARD_PURCHASE", "SALARY", "WITHDRAWAL", "DEPOSIT").contains(row.get("kind"));
            if (own && day != null && row.get("booked_on").compareTo(day) > 0) {
                after.add(row.get("transaction_no"));
            }
        }
        assertThat(after).isEmpty();
        assertThat((double) left.size() / imported.rows("customers")).isBetween(0.08, 0.2);
    }

    @Test
    void duplicates_share_something_with_their_first_entry_and_are_never_quite_equal() {
        Map<String, Map<String, String>> customers = imported.accepted("customers").stream()
                .collect(Collectors.toMap(row -> row.get("customer_no"), row -> row));
        int pairs = 0;
        for (Map<String, String> pair : bank.truth("duplicates")) {
            Map<String, String> second = customers.get(pair.get("customer_no"));
            Map<String, String> first = customers.get(pair.get("duplicate_of"));
            if (first != null && second != null) {
                assertThat(second.get("language")).isEqualTo(first.get("language"));
                assertThat(List.copyOf(second.values()).subList(2, 18))
                        .isNotEqualTo(List.copyOf(first.values()).subList(2, 18));
                pairs++;
            }
        }
        assertThat((double) pairs / customers.size()).isBetween(0.005, 0.02);
    }

    @Test
    void who_moved_shows_neither_papers_nor_the_old_address_and_relatives_have_papers_of_their_own() {
        Map<String, Map<String, String>> customers = imported.accepted("customers").stream()
                .collect(Collectors.toMap(row -> row.get("customer_no"), row -> row));
        for (Map<String, String> pair : bank.truth("duplicates")) {
            Map<String, String> second = customers.get(pair.get("customer_no"));
            if (pair.get("kind").equals("MOVED") && second != null) {
                assertThat(second.get("id_number") + second.get("email")).isEmpty();
            }
        }
        assertThat(bank.truth("lookalikes"))
                .extracting(pair -> pair.get("kind"))
                .contains("TWIN", "GENERATION", "SUBSIDIARY", "NAMESAKE");
        for (Map<String, String> pair : bank.truth("lookalikes")) {
            Map<String, String> one = customers.get(pair.get("customer_no"));
            Map<String, String> other = customers.get(pair.get("looks_like"));
            if (one != null && other != null) {
                assertThat(one.get("id_number")).isNotEqualTo(other.get("id_number"));
                boolean namesake = pair.get("kind").equals("NAMESAKE");
                assertThat(one.get(namesake ? "address" : "latin_name"))
                        .isNotEqualTo(other.get(namesake ? "address" : "latin_name"));
                assertThat(one.get("language")).isEqualTo(other.get("language"));
            }
        }
    }

    @Test
    void couples_live_together_unless_one_of_them_has_moved() {
        Map<String, Map<String, String>> customers = imported.accepted("customers").stream()
                .collect(Collectors.toMap(row -> row.get("customer_no"), row -> row));
        List<Map<String, String>> couples = imported.accepted("relationships").stream()
                .filter(row -> row.get("kind").equals("SPOUSE"))
                .filter(row -> customers.containsKey(row.get("from_customer_no"))
                        && customers.containsKey(row.get("to_customer_no")))
                .toList();
        long together = couples.stream()
                .filter(row -> customers
                        .get(row.get("from_customer_no"))
                        .get("address")
                        .equals(customers.get(row.get("to_customer_no")).get("address")))
                .count();
        assertThat((double) together / couples.size()).isBetween(0.6, 1.0);
    }

    @Test
    void complaints_are_written_in_the_language_of_the_customer() {
        Map<String, String> languages = imported.accepted("customers").stream()
                .collect(Collectors.toMap(row -> row.get("customer_no"), row -> row.get("language")));
        for (Map<String, String> row : imported.accepted("complaints")) {
            String pattern =
                    switch (languages.get(row.get("customer_no"))) {
                        case "zh" -> "(?s).*\\p{IsHan}.*";
                        case "ko" -> "(?s).*\\p{IsHangul}.*";
                        default -> "[\\x20-\\x7e]+";
                    };
            assertThat(row.get("text")).matches(pattern).doesNotContain("%");
        }
    }

    @Test
    void every_text_that_tells_of_a_life_or_only_seems_to_is_in_the_delivery_in_the_customers_language() {
        Map<String, Map<String, String>> texts = bank.rows("interactions").stream()
                .collect(Collectors.toMap(row -> row.get("interaction_no"), row -> row, (first, again) -> first));
        List<Map<String, String>> facts = bank.truth("facts").stream()
                .filter(row -> row.get("file").equals("interactions"))
                .toList();

        assertThat(facts.stream().map(row -> row.get("fact")).distinct()).hasSize(11);
        assertThat(shares(facts, "said")).containsOnlyKeys("OWN", "DENIED", "OTHER", "OFF");
        assertThat(shares(facts, "said").get("OWN")).isBetween(0.75, 0.95);
        Set<String> dirty =
                bank.truth("dirt").stream().map(row -> row.get("row_key")).collect(Collectors.toSet());
        facts.stream().filter(row -> !dirty.contains(row.get("row_key"))).forEach(row -> assertThat(
                        texts.get(row.get("row_key")).get("at"))
                .startsWith(row.get("date")));
    }

    @Test
    void every_campaign_is_sent_and_answered_by_few() {
        Map<String, Long> sent = campaigns("CAMPAIGN_SENT");
        Map<String, Long> answered = campaigns("CAMPAIGN_RESPONSE");

        assertThat(sent).hasSize(8);
        double all = sent.values().stream().mapToLong(Long::longValue).sum();
        assertThat(answered.values().stream().mapToLong(Long::longValue).sum() / all)
                .isBetween(0.02, 0.1);
    }

    private static Map<String, Long> campaigns(String kind) {
        return imported.accepted("interactions").stream()
                .filter(row -> row.get("kind").equals(kind))
                .collect(Collectors.groupingBy(row -> row.get("campaign_code"), Collectors.counting()));
    }
}
