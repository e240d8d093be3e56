package org.acrm.segment.service;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.service.BackgroundWork;
import org.acrm.scheduling.service.TestNight;
import org.acrm.segment.entity.AchievedFigures;
import org.acrm.segment.entity.Author;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.ClusterMembership;
import org.acrm.segment.entity.ClusterReading;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.Population;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentNights;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;

/** A bank of 300 retail customers in three heaps (by number modulo 3, the first at a loss), with the services that cluster them, in chunks of 70. */
final class ClusterBank implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final int CUSTOMERS = 300;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.UTC);

    final TestBank bank = TestBank.open();
    final BankTransactions transactions = new BankTransactions(bank);
    private final SegmentationRepository segmentations = new SegmentationRepository(transactions.database());
    private final SegmentRepository segments = new SegmentRepository(transactions.database());
    private final ClusterReading reading = new ClusterReading(transactions.database()) {
        @Override
        public Customers sample(Population population, List<ClusterVariable> variables, long everyNth) {
            sampling.run();
            return super.sample(population, variables, everyNth);
        }
    };
    private final CustomerRanges ranges = new CustomerRanges(transactions.database());

    Runnable sampling = () -> {};
    final List<String> started = new ArrayList<>();
    final ClusterAnalysis analysis = new ClusterAnalysis(
            segmentations,
            reading,
            ranges,
            new CalendarRepository(transactions.database()),
            transactions,
            background(),
            CLOCK);
    final AchievedFigures achieved = new AchievedFigures(transactions.database());
    final ClusterStep step = new ClusterStep(
            new CustomerChunks(ranges, transactions, 70),
            segmentations,
            reading,
            new ClusterMembership(transactions.database()),
            new NightInside(transactions.database()),
            achieved,
            transactions);

    private BackgroundWork background() {
        return (BackgroundWork) Proxy.newProxyInstance(
                BackgroundWork.class.getClassLoader(),
                new Class<?>[] {BackgroundWork.class},
                (self, method, arguments) -> {
                    started.add(method.getName() + " " + arguments[0]);
                    return null;
                });
    }

    ClusterBank() {
        bank.execute("insert into scheduling_calendar (id, first_date, published_date, base_currency)"
                + " values (1, date '2026-11-20', date '2026-11-20', 'CNY')");
        bank.execute(
                "insert into customer_customer (id, source, source_key, kind, name, birth_date, sex, customer_since,"
                        + " recorded_at, version) select n, 'T', n, case when n > 290 then 'CORPORATE' else 'RETAIL' end,"
                        + " 'x', date '1980-01-01' - n, 'F', date '2024-01-01', now(), 0 from"
                        + " generate_series(1, " + CUSTOMERS
                        + ") n");
        features(TODAY, "n");
        bank.execute(
                "insert into value_grade select n, date '2026-11-20', date '9999-12-31', (n % 3) * 100000 + n, 1, 0,"
                        + " 'C' from generate_series(1, 290) n where n % 10 <> 0");
        bank.execute("insert into product_group (id, code, name) values (9001, 'T', 'T')");
        bank.execute(
                "insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                        + " values (9001, 'T', 9001, 'CURRENT', 'CNY', 100, 0)");
        bank.execute("insert into value_profit select n, date '2026-11-20', date '9999-12-31', 9001, 0, 0, 0, 0, 0, 0,"
                + " case n % 3 when 0 then n - 5000 else (n % 3) * 75000 + n end, 0, 0, 0 from generate_series(1, 290) n"
                + " where n % 10 <> 0");
    }

    /** @param like SQL of the number whose heap a customer is like */
    void features(LocalDate day, String like) {
        String heap = "(" + like + ") % 3";
        bank.execute("update value_features set valid_to = date '" + day + "' where valid_to > date '" + day + "'");
        bank.execute("insert into value_features (customer_id, valid_from, valid_to, active_days_30, active_days_90,"
                + " active_days_prev_90, active_days_365, tx_count_90, tx_count_prev_90, tx_count_365, in_minor_90,"
                + " in_minor_prev_90, out_minor_90, out_minor_prev_90, purchase_count_365, purchase_minor_365,"
                + " salary_minor_90, salary_minor_prev_90, product_count, holding_count, login_count_90,"
                + " login_count_prev_90, contact_count_90, complaint_count_90, complaint_count_365, open_complaint_count,"
                + " leaving_text_count_180) select n, date '" + day + "', date '9999-12-31', 1, 1, 1, "
                + about(heap, 13)
                + ", 1, 1, " + about(heap, 29) + ", 1, 1, 1, 1, 1, 1, 1, 1, " + about(heap, 53)
                + ", 1, 1, 1, 1, 0, 0, 0, 0 from generate_series(1, " + CUSTOMERS + ") n");
    }

    /** 20, 400 or 8,000, and up to a quarter more. */
    private static String about(String heap, int chance) {
        return "cast(power(20, 1 + " + heap + ") * (1 + (n * " + chance + " % 97) / 400.0) as integer)";
    }

    long begin(Consumer<Segmentation> also) {
        return transactions.call(() -> {
            Segmentation begun =
                    Segmentation.begin(segmentations.nextCode(), new Plan("All", null, "RETAIL", 0), author());
            also.accept(begun);
            begun.analyse(author());
            return segmentations.save(begun).id();
        });
    }

    /** Asks for another analysis. */
    void again(long id, Consumer<Segmentation> also) {
        transactions.run(() -> {
            also.accept(segmentations.get(id));
            segmentations.get(id).analyse(author());
        });
    }

    void decide(long id, Consumer<Segmentation> decision) {
        transactions.run(() -> decision.accept(segmentations.get(id)));
    }

    /** Gives every cluster a segment that is in force, and publishes whatever the gate says. */
    void publish(long id) {
        transactions.run(() -> {
            for (Cluster cluster : segmentations.get(id).clusters()) {
                Segment segment = Segment.of(SegmentKind.CLUSTER, id, "C_" + id + "_" + cluster.ordinal(), "he");
                segment.write("#" + cluster.ordinal(), null, "{}", "he", author().now());
                segment.submit("he");
                segment.approve("laura", author().now());
                cluster.becomes(segments.save(segment).id());
            }
        });
        bank.execute("update segment_segmentation set state = 'PUBLISHED' where id = " + id);
    }

    /** The step, and the count of all segments that follows it. */
    void night(LocalDate date) {
        new TestNight(date).run(step);
        transactions.run(() -> {
            SegmentNights nights = new SegmentNights(transactions.database());
            nights.fix(date);
            nights.segments(date).forEach(segment -> nights.count(segment, date));
        });
    }

    <T> T of(long id, Function<Segmentation, T> what) {
        return transactions.call(() -> what.apply(segmentations.get(id)));
    }

    /** As the list of a cluster's members would tell of these customers. */
    List<MemberLine> nearest(Long segment, List<Long> customers) {
        return transactions.call(() -> new NearestClusters(segmentations, reading)
                .beside(
                        segment,
                        customers.stream()
                                .map(id -> new MemberLine(id, "T", "x", null, "RETAIL", null, null, null, null, null))
                                .toList(),
                        TODAY));
    }

    double number(String sql) {
        return bank.inTransaction(
                database -> ((Number) database.createNativeQuery(sql).getSingleResult()).doubleValue());
    }

    @SuppressWarnings("unchecked")
    List<String> rows(String sql) {
        return bank.inTransaction(database -> database.createNativeQuery("select cast(r as text) from (" + sql + ") r")
                .getResultList());
    }

    static Author author() {
        return new Author("he", OffsetDateTime.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
    }

    @Override
    public void close() {
        bank.close();
    }
}
