package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;
import static org.acrm.tools.Stopwatch.seconds;
import static org.acrm.tools.Stopwatch.share;
import static org.acrm.tools.Stopwatch.times;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.acrm.condition.entity.SqlText;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.MicroMarkets;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentNights;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.service.CustomerTable;
import org.acrm.segment.service.NightAssignment;
import org.acrm.segment.service.SegmentsStep;
import org.acrm.segment.service.Sieve;
import org.acrm.shared.service.PlayedTransactions;

/**
 * {@code bench segments [--customers N] [--times N] [--segments N]}: the exact count of five conditions joined by and, or and not over
 * columns in memory beside the same count in SQL, in the same bank; then the night's refresh of one segment beside that of many.
 */
final class SegmentsBench {

    private static final int BASELINE_TIMES = 5;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime NOW = FIRST.atStartOfDay().atOffset(ZoneOffset.UTC);
    private static final String VALID = "date '2026-11-20', date '9999-12-31'";

    private static final String FIVE = "{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":{\"all\":["
            + "{\"attribute\":\"grade\",\"is\":\"in\",\"values\":[\"A\",\"B\"]},"
            + "{\"any\":[{\"attribute\":\"rfm_monetary\",\"is\":\"≥\",\"value\":4},"
            + "{\"attribute\":\"in_minor_90\",\"is\":\">\",\"value\":5000000}]},"
            + "{\"not\":{\"attribute\":\"last_active_on\",\"is\":\"<\",\"daysBefore\":60}},"
            + "{\"attribute\":\"age\",\"is\":\"between\",\"from\":30,\"to\":55}]}}]}";

    private final BenchBank bank;
    private final int customers;

    private SegmentsBench(BenchBank bank, int customers) {
        this.bank = bank;
        this.customers = customers;
    }

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("customers", "times", "segments"));
        int customers = arguments.number("customers", 1_000_000, 1000);
        int times = arguments.number("times", 200, 20);
        int segments = arguments.number("segments", 50, 2);
        try (BenchBank bank = new BenchBank()) {
            SegmentsBench bench = new SegmentsBench(bank, customers);
            bench.fill();
            return Json.createObjectBuilder()
                    .add("customers", customers)
                    .add("processors", Runtime.getRuntime().availableProcessors())
                    .add("count", bench.count(times))
                    .add("night", bench.night(segments))
                    .build();
        }
    }

    private void fill() {
        String each = " from generate_series(1::bigint, " + customers + ") i";
        bank.execute(
                "insert into customer_customer (id, source, source_key, kind, name, birth_date, recorded_at, version)"
                        + " select i, 'CORE', 'C' || i, 'RETAIL', 'x', date '1940-01-01' + (i * 7919 % 25000)::int, now(),"
                        + " 0"
                        + each);
        bank.execute("insert into value_grade select i, " + VALID
                + ", i * 104729 % 900000, i % 1000000, 0, substr('AABBBCCCCD', 1 +" + " (i * 31 % 10)::int, 1)" + each);
        bank.execute("insert into value_rfm select i, " + VALID + ", 1 + i * 7 % 5, 1 + i * 11 % 5, 1 + i * 13 / 3 % 5"
                + each);
        bank.execute("insert into value_features (customer_id, valid_from, valid_to, last_active_on, active_days_30,"
                + " active_days_90, active_days_prev_90, active_days_365, tx_count_90, tx_count_prev_90,"
                + " tx_count_365, in_minor_90, in_minor_prev_90, out_minor_90, out_minor_prev_90,"
                + " purchase_count_365, purchase_minor_365, salary_minor_90, salary_minor_prev_90, product_count,"
                + " holding_count, login_count_90, login_count_prev_90, contact_count_90, complaint_count_90,"
                + " complaint_count_365, open_complaint_count, leaving_text_count_180) select i, "
                + VALID
                + ", case when i % 20 > 0 then date '2026-11-20' - (i * 17 % 300)::int end, i % 30, i % 90, i"
                + " % 80, i % 365, i % 300, i % 200, i % 1200, i::bigint * 7919 % 12000000, i % 100000, i %"
                + " 500000, i, i % 40, i % 90000, 0, 0, i % 5, i % 6, i % 100, i % 50, i % 4, 0, i % 3, i % 2,"
                + " 0" + each);
        bank.execute("vacuum (analyze)");
    }

    private JsonObjectBuilder count(int times) {
        SegmentSubject subject = bank.call(database -> new SegmentCatalogue(database).on(FIRST));
        Definition definition = new DefinitionJson(subject).read(FIVE);
        CustomerTable[] table = new CustomerTable[1];
        double load = seconds(() -> table[0] = bank.call(database ->
                CustomerTable.open(database, subject, FIRST, "1 = 1").with(database, definition.attributes())));
        long[] found = new long[2];
        double[] memory = times(
                Math.min(times, 10),
                times,
                () -> found[0] = new Sieve(table[0], definition.attributes())
                        .sift(definition, null, null, id -> null)
                        .members());
        double[] sql = times(
                BASELINE_TIMES,
                BASELINE_TIMES,
                () -> found[1] = bank.call(database -> inSql(database, subject, definition)));
        return Json.createObjectBuilder()
                .add("members", found[0])
                .add("equal", found[0] == found[1])
                .add("loadSeconds", rounded(load, 2))
                .add("columnBytes", table[0].bytes())
                .add("times", times)
                .add("memoryMedianMs", rounded(share(memory, 0.5), 2))
                .add("memoryP95Ms", rounded(share(memory, 0.95), 2))
                .add("sqlMedianMs", rounded(share(sql, 0.5), 1))
                .add("timesFaster", rounded(share(sql, 0.5) / share(memory, 0.5), 1));
    }

    private static long inSql(EntityManager database, SegmentSubject subject, Definition definition) {
        SqlText text = new SqlText(subject, FIRST)
                .add(((Matching) definition.blocks().get(0).source()).condition());
        String sql = "select count(*) from " + subject.from(text.used()) + " where " + text.text();
        return ((Number) text.bind(database.createNativeQuery(sql)).getSingleResult()).longValue();
    }

    /** Each night is the second one of its segments, after a hundredth of the customers have changed. */
    private JsonObjectBuilder night(int segments) {
        PlayedTransactions transactions = new PlayedTransactions(bank);
        EntityManager database = transactions.database();
        SegmentsStep step = new SegmentsStep(
                new NightAssignment(database),
                new SegmentNights(database),
                new MicroMarkets(database),
                new CustomerRanges(database),
                transactions);
        publish(transactions, database, 0, 1);
        double first = refresh(step, FIRST);
        change(1);
        double one = refresh(step, FIRST.plusDays(1));
        publish(transactions, database, 1, segments);
        double firstOfMany = refresh(step, FIRST.plusDays(2));
        change(2);
        double many = refresh(step, FIRST.plusDays(3));
        return Json.createObjectBuilder()
                .add("segments", segments)
                .add(
                        "memberships",
                        bank.number("select count(*) from segment_membership where valid_to > date '9999-01-01'"))
                .add(
                        "writtenLastNight",
                        bank.number("select sum(entered + gone) from segment_size where business_date = date '"
                                + FIRST.plusDays(3) + "'"))
                .add("firstNightOfOneSeconds", rounded(first, 2))
                .add("firstNightOfManySeconds", rounded(firstOfMany, 2))
                .add("oneSeconds", rounded(one, 2))
                .add("manySeconds", rounded(many, 2))
                .add("manyToOne", rounded(many / one, 2));
    }

    private void publish(PlayedTransactions transactions, EntityManager database, int from, int to) {
        transactions.run(() -> {
            SegmentRepository repository = new SegmentRepository(database);
            for (int i = from; i < to; i++) {
                Segment segment = Segment.byRule("S" + i, "maker");
                segment.write("Segment " + i, null, definition(i), "maker", NOW);
                segment.submit("maker");
                segment.approve("checker", NOW);
                repository.save(segment);
            }
        });
        bank.execute("vacuum (analyze)");
    }

    /** The same attributes with other borders, so that each takes in another tenth or fifth. */
    private static String definition(int i) {
        return FIVE.replace("5000000", String.valueOf(3_000_000 + i * 150_000))
                .replace("\"to\":55", "\"to\":" + (40 + i % 25))
                .replace("daysBefore\":60", "daysBefore\":" + (30 + i * 3));
    }

    private void change(int night) {
        bank.execute(
                "update value_grade set grade = case grade when 'A' then 'C' else 'A' end where customer_id % 100 = "
                        + night);
        bank.execute("vacuum (analyze)");
    }

    private static double refresh(SegmentsStep step, LocalDate date) {
        return seconds(() -> step.run(new BenchNight(date)));
    }
}
