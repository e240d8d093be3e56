package org.acrm.quality.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.AttributeType;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.condition.entity.Row;
import org.acrm.condition.entity.Subject;
import org.acrm.condition.entity.Truth;
import org.acrm.quality.entity.Expectation;
import org.acrm.quality.entity.ExpectationSql;
import org.acrm.quality.entity.ExpectationSql.Counted;
import org.acrm.quality.entity.SubjectSlices;
import org.acrm.quality.kernel.Tally;
import org.acrm.shared.entity.ResultRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule means the same asked in one reading with others, as SQL by itself, and of single rows in Java. */
class RuleMeaningIT {

    private static QualityBank bank;

    @BeforeAll
    static void open() {
        bank = new QualityBank();
        Random random = new Random(7);
        bank.bank.execute("create table activity_transaction_2026_11 partition of activity_transaction"
                + " for values from ('2026-11-01') to ('2026-12-01')");
        bank.bank.execute(
                "insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency, kind,"
                        + " channel, counterparty, balance_after_minor) values "
                        + random.ints(9000, 0, 1 << 20)
                                .mapToObj(RuleMeaningIT::row)
                                .collect(Collectors.joining(", ")));
        bank.bank.execute(
                "insert into customer_customer (id, source, source_key, kind, name, language, id_number, birth_date,"
                        + " recorded_at, version) select 100 + n, 'CORE', 'N' || n, (array['RETAIL', 'CORPORATE',"
                        + " 'PROSPECT'])[1 + n % 3], 'Somebody', 'zh', case when n % 7 = 0 then null else '9911011985010'"
                        + " || (n % 40) || '0015' end, case when n % 5 = 0 then null else date '1985-01-01' + n % 30 end,"
                        + " now(), 0 from generate_series(1, 300) n");
    }

    private static String row(int dice) {
        return "(date '2026-10-01' + " + dice % 60 + ", " + (dice % 5 == 0 ? 77 : 1 + dice % 2) + ", "
                + (dice % 7 == 0 ? "null" : 1 + dice % 4) + ", " + (dice % 9 - 4) + ", '"
                + (dice % 3 == 0 ? "USD" : "CNY")
                + "', '" + List.of("SALARY", "FEE", "DEPOSIT", "CARD_PURCHASE").get(dice / 8 % 4) + "', "
                + (dice % 11 == 0 ? "null" : "'APP'") + ", 'Shop " + dice + "', " + (dice % 4 == 0 ? "null" : dice % 6)
                + ")";
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void everyShippedRuleCountsTheSameInOneReadingAndBySql() {
        for (Subject subject : QualityBank.SUBJECTS.all()) {
            Map<Long, Expectation> rules = new LinkedHashMap<>();
            bank.transactions.run(() -> bank.rules.current().stream()
                    .filter(rule -> rule.subject().equals(subject.name()))
                    .forEach(rule -> rules.put(rule.id(), rule.expectation(subject))));
            assertThat(rules).isNotEmpty();
            assertThat(inOneReading(subject, rules)).isEqualTo(bySql(subject, rules));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void generatedRulesMeanTheSameInOneReadingBySqlAndRowByRow(long seed) {
        Subject subject = QualityBank.SUBJECTS.get("TRANSACTION");
        Random random = new Random(seed);
        Map<Long, Expectation> rules = new LinkedHashMap<>();
        for (long rule = 0; rule < 25; rule++) {
            rules.put(rule, new Expectation(random.nextBoolean() ? null : tree(random, 2), tree(random, 2), List.of()));
        }
        rules.put(25L, Expectation.once(tree(random, 1), "booked_on", "kind", "amount"));
        rules.put(26L, Expectation.once(null, "counterparty"));

        Map<Long, Counted> counted = inOneReading(subject, rules);
        assertThat(counted).isEqualTo(bySql(subject, rules));
        rules.keySet().removeIf(rule -> rule >= 25);
        counted.keySet().retainAll(rules.keySet());
        assertThat(rowByRow(subject, rules)).isEqualTo(counted);
    }

    private static Map<Long, Counted> inOneReading(Subject subject, Map<Long, Expectation> rules) {
        SubjectCheck check = new SubjectCheck(subject, rules, QualityBank.DATE);
        Map<Long, Tally> tallies = new LinkedHashMap<>();
        rules.keySet().forEach(rule -> tallies.put(rule, new Tally(10)));
        bank.bank.run(database ->
                new SubjectSlices(subject).slices(database).forEach(slice -> check.read(database, slice, tallies)));
        Map<Long, Counted> counts = new LinkedHashMap<>();
        tallies.forEach((rule, tally) -> {
            long failed = tally.failures().count();
            assertThat(tally.failures().size()).isEqualTo((int) Math.min(10, failed));
            counts.put(rule, new Counted(tally.checked(), failed));
        });
        return counts;
    }

    private static Map<Long, Counted> bySql(Subject subject, Map<Long, Expectation> rules) {
        Map<Long, Counted> counts = new LinkedHashMap<>();
        rules.forEach((id, rule) ->
                counts.put(id, bank.bank.inTransaction(database -> new ExpectationSql(subject, rule, QualityBank.DATE)
                        .count(database))));
        return counts;
    }

    private static Map<Long, Counted> rowByRow(Subject subject, Map<Long, Expectation> rules) {
        String columns = subject.attributes().stream()
                .map(a -> a.expression() + " a_" + a.name())
                .collect(Collectors.joining(", "));
        List<Row> rows = bank.bank.inTransaction(database -> ResultRow.list(
                database.createNativeQuery(
                        "select " + columns + " from " + subject.from(subject.attributes()), Tuple.class),
                row -> new Read(subject, row)));
        Map<Long, Counted> counts = new LinkedHashMap<>();
        rules.forEach((id, rule) -> {
            List<Row> checked = rows.stream()
                    .filter(row -> rule.guard().holds(row) == Truth.YES)
                    .toList();
            long failed = checked.stream()
                    .filter(row -> rule.demand().holds(row) == Truth.NO)
                    .count();
            counts.put(id, new Counted(checked.size(), failed));
        });
        return counts;
    }

    private record Read(Subject subject, Map<String, Object> values) implements Row {

        Read(Subject subject, ResultRow row) {
            this(subject, new LinkedHashMap<>());
            for (Attribute attribute : subject.attributes()) {
                String column = "a_" + attribute.name();
                values.put(
                        attribute.name(),
                        attribute.type() == AttributeType.TEXT
                                ? row.text(column)
                                : attribute.type() == AttributeType.DATE ? row.date(column) : row.number(column));
            }
        }

        @Override
        public Object value(String attribute) {
            return values.get(attribute);
        }

        @Override
        public LocalDate businessDate() {
            return QualityBank.DATE;
        }
    }

    private static Condition tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaf(random);
        }
        List<Condition> two = List.of(tree(random, depth - 1), tree(random, depth - 1));
        return switch (random.nextInt(3)) {
            case 0 -> new AllOf(two);
            case 1 -> new AnyOf(two);
            default -> new Not(two.get(0));
        };
    }

    private static Condition leaf(Random random) {
        Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
        return switch (random.nextInt(7)) {
            case 0 -> new Comparison("amount", relation, new Operand.Value((long) random.nextInt(9) - 4));
            case 1 -> new Comparison("amount", relation, new Operand.Other("balance_after"));
            case 2 -> new Comparison("booked_on", relation, new Operand.Before(random.nextInt(50), Operand.Unit.DAYS));
            case 3 -> new Comparison("booked_on", relation, new Operand.Other("holding_opened_on"));
            case 4 -> new OneOf("kind", List.of("SALARY", "FEE"));
            case 5 -> new Comparison("currency", Relation.EQUAL, new Operand.Other("holding_currency"));
            default -> new Missing(List.of("channel", "holding", "customer").get(random.nextInt(3)));
        };
    }
}
