package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.activity.entity.TransactionSubject;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.Between;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.condition.entity.Subject;
import org.acrm.condition.entity.TextPattern;
import org.acrm.quality.entity.CheckRows;
import org.acrm.quality.entity.CheckRows.Result;
import org.acrm.quality.entity.Expectation;
import org.acrm.quality.entity.ExpectationSql;
import org.acrm.quality.entity.KeptCounts;
import org.acrm.quality.entity.Severity;
import org.acrm.quality.entity.SubjectSlices;
import org.acrm.quality.kernel.Tally;
import org.acrm.quality.service.DeltaCheck;
import org.acrm.quality.service.SubjectCheck;

/**
 * {@code bench quality --millions N}: what 10 and 100 rules over N million transactions cost in one reading, beside one query a rule. Both
 * count the same rows, which the bench verifies.
 */
final class QualityBench {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);
    private static final int MONTHS = 24;
    private static final int KEPT = 50_000;
    private static final int FEW = 10;
    private static final int MANY = 100;
    private static final long FIRST_RULE = 1000;
    private static final Subject TRANSACTIONS = new TransactionSubject();

    private QualityBench() {}

    static JsonObject run(List<String> given) {
        long rows = 1_000_000L * Arguments.parse(given, Set.of("millions")).number("millions", 1, 1);
        try (BenchBank bank = new BenchBank()) {
            fill(bank, rows);
            scan(bank, rules(FEW));
            Measured few = scan(bank, rules(FEW));
            Measured many = scan(bank, rules(MANY));
            Measured queries = queries(bank, rules(MANY));
            if (!many.failed.equals(queries.failed)) {
                throw new BankException("One reading and one query a rule count differently");
            }
            Measured first = check(bank, rules(MANY));
            Measured still = check(bank, rules(MANY));
            bank.execute("update acrm.activity_transaction set amount_minor = amount_minor + 1 where booked_on = date '"
                    + LAST.minusMonths(6) + "' and id % 50 = 0");
            Measured month = check(bank, rules(MANY));
            if (month.rows == 0 || month.rows * MONTHS / 2 > rows) {
                throw new BankException("One month changed, and " + month.rows + " rows were read");
            }
            return Json.createObjectBuilder()
                    .add("transactions", rows)
                    .add("processors", Runtime.getRuntime().availableProcessors())
                    .add("tenRulesSeconds", JsonPrinter.rounded(few.seconds, 2))
                    .add("hundredRulesSeconds", JsonPrinter.rounded(many.seconds, 2))
                    .add("hundredQueriesSeconds", JsonPrinter.rounded(queries.seconds, 2))
                    .add("hundredToTen", JsonPrinter.rounded(many.seconds / few.seconds, 2))
                    .add("hundredToQueries", JsonPrinter.rounded(many.seconds / queries.seconds, 3))
                    .add("firstCheckSeconds", JsonPrinter.rounded(first.seconds, 2))
                    .add("firstCheckToQueries", JsonPrinter.rounded(first.seconds / queries.seconds, 3))
                    .add("nothingChangedSeconds", JsonPrinter.rounded(still.seconds, 2))
                    .add("nothingChangedRows", still.rows)
                    .add("oneMonthChangedSeconds", JsonPrinter.rounded(month.seconds, 2))
                    .add("oneMonthChangedRows", month.rows)
                    .add("oneMonthToFirst", JsonPrinter.rounded(month.seconds / first.seconds, 3))
                    .build();
        }
    }

    private record Measured(double seconds, Map<Long, Long> failed, long rows) {}

    private static Measured scan(BenchBank bank, Map<Long, Expectation> rules) {
        Instant start = Instant.now();
        SubjectCheck check = new SubjectCheck(TRANSACTIONS, rules, LAST);
        Map<Long, Tally> tallies = new LinkedHashMap<>();
        rules.keySet().forEach(rule -> tallies.put(rule, new Tally(KEPT)));
        bank.call(database -> new SubjectSlices(TRANSACTIONS).slices(database))
                .forEach(slice -> bank.call(database -> {
                    check.read(database, slice, tallies);
                    return null;
                }));
        Map<Long, Long> failed = new LinkedHashMap<>();
        tallies.forEach((rule, tally) -> failed.put(rule, tally.failures().count()));
        return new Measured(since(start), failed, check.rows());
    }

    /** As the night does it, on top of what the check before it kept. */
    private static Measured check(BenchBank bank, Map<Long, Expectation> rules) {
        Instant start = Instant.now();
        DeltaCheck check = new DeltaCheck(bank, new SubjectSlices(TRANSACTIONS), rules, LAST, KEPT);
        bank.call(database -> {
            check.remember(new KeptCounts(database));
            return null;
        });
        check.run(rows -> {});
        bank.call(database -> {
            KeptCounts kept = new KeptCounts(database);
            CheckRows checked = new CheckRows(database);
            check.found().forEach((rule, found) -> {
                checked.save(
                        LAST, new Result(rule, 0, Severity.ERROR, 0, found.checked(), found.failed(), found.kept()));
                if (!found.sameFailures()) {
                    checked.saveFailures(rule, check.failures(rule, kept));
                }
            });
            check.keep(kept);
            return null;
        });
        Map<Long, Long> failed = new LinkedHashMap<>();
        check.found().forEach((rule, found) -> failed.put(rule, found.failed()));
        return new Measured(since(start), failed, check.rows());
    }

    private static Measured queries(BenchBank bank, Map<Long, Expectation> rules) {
        Instant start = Instant.now();
        Map<Long, Long> failed = new LinkedHashMap<>();
        rules.forEach((id, rule) -> failed.put(
                id,
                bank.call(database -> new ExpectationSql(TRANSACTIONS, rule, LAST).count(database))
                        .failed()));
        return new Measured(since(start), failed, 0);
    }

    private static double since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    /** Of ten kinds in turn, each time with other values: the first ten need every column that the hundred need. */
    private static Map<Long, Expectation> rules(int count) {
        Map<Long, Expectation> rules = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            rules.put(FIRST_RULE + i, rule(i % FEW, i / FEW));
        }
        return rules;
    }

    private static Expectation rule(int kind, int step) {
        return switch (kind) {
            case 0 -> Expectation.that(new Not(new Missing(step % 2 == 0 ? "channel" : "balance_after")));
            case 1 ->
                Expectation.that(
                        new Between("amount", new Operand.Value(-900_000L + step), new Operand.Value(900_000L + step)));
            case 2 ->
                Expectation.that(
                        new Comparison("booked_on", Relation.AT_MOST, new Operand.Before(step, Operand.Unit.DAYS)));
            case 3 -> Expectation.that(new OneOf("channel", List.of("BRANCH", "ATM", "POS", "WEB", "APP", "X" + step)));
            case 4 ->
                Expectation.when(
                        is("kind", "SALARY"), new Comparison("amount", Relation.MORE, new Operand.Value((long) step)));
            case 5 ->
                Expectation.when(
                        is("kind", "FEE"), new Comparison("amount", Relation.LESS, new Operand.Value(-(long) step)));
            case 6 -> Expectation.that(new TextPattern("currency", TextPattern.Kind.MATCHES, "[A-Z]{3}|X" + step));
            case 7 ->
                Expectation.when(
                        new AllOf(List.of(is("currency", "KRW"), is("channel", "APP"))),
                        new Comparison("balance_after", Relation.AT_LEAST, new Operand.Value(-100L * step)));
            case 8 -> Expectation.that(new Comparison("customer", Relation.DIFFERENT, new Operand.Value((long) step)));
            default ->
                Expectation.when(
                        is("kind", "CARD_PURCHASE"),
                        new AllOf(List.of(
                                new Comparison("amount", Relation.LESS, new Operand.Value(0L)),
                                new Comparison("amount", Relation.MORE, new Operand.Value(-800_000L + step)))));
        };
    }

    private static Condition is(String attribute, String value) {
        return new Comparison(attribute, Relation.EQUAL, new Operand.Value(value));
    }

    private static void fill(BenchBank bank, long rows) {
        LocalDate first = LAST.minusMonths(MONTHS).withDayOfMonth(1);
        List<String> partitions = new ArrayList<>();
        for (LocalDate month = first; !month.isAfter(LAST); month = month.plusMonths(1)) {
            partitions.add("create table activity_transaction_b" + partitions.size()
                    + " partition of activity_transaction for values from ('" + month + "') to ('" + month.plusMonths(1)
                    + "')");
        }
        partitions.forEach(sql -> bank.execute("set search_path to acrm; " + sql));
        bank.execute(
                "insert into acrm.activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency,"
                        + " kind, channel, counterparty, balance_after_minor) select date '" + first + "' + cast(n * "
                        + (LAST.toEpochDay() - first.toEpochDay()) + " / " + rows
                        + " as integer), n % 500000, n % 200000, cast(hashint8(n) as bigint) % 1000000, (array['CNY',"
                        + " 'KRW', 'USD'])[1 + n % 3], (array['SALARY', 'DEPOSIT', 'CARD_PURCHASE', 'FEE',"
                        + " 'TRANSFER_OUT'])[1 + n % 5], case when n % 11 = 0 then null else (array['BRANCH', 'ATM',"
                        + " 'POS', 'WEB', 'APP', 'BATCH'])[1 + n % 6] end, 'Shop ' || n % 5000, cast(hashint8(n + 7)"
                        + " as bigint) from generate_series(cast(1 as bigint), "
                        + rows
                        + ") n");
        bank.execute("vacuum analyze acrm.activity_transaction");
        bank.execute("insert into acrm.quality_rule (id, code, subject, dimension, severity, tolerance_bp, saved_by,"
                + " saved_at, agreed_by, agreed_at, version) select " + FIRST_RULE
                + " + n, 'BENCH_' || n, 'TRANSACTION', 'COMPLETENESS', 'ERROR', 0, 'bench', now(), 'bench', now(), 0 from"
                + " generate_series(0, " + (MANY - 1) + ") n");
    }
}
