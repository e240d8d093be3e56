package org.acrm.value.service;

import static org.acrm.value.service.RandomBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acrm.scheduling.service.TestNight;
import org.acrm.value.entity.PastRows;
import org.acrm.value.kernel.GradeRule;
import org.acrm.value.kernel.GradeThresholds;
import org.acrm.value.kernel.RfmScore;
import org.acrm.value.kernel.RfmThresholds;
import org.acrm.value.service.RandomBank.Booking;
import org.acrm.value.service.RandomBank.Holding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the first night says of the month ends before it, against plain Java over the same bookings. */
class PastStepIT {

    private final RandomBank random = new RandomBank(11);
    private final DerivedNight night = new DerivedNight(random.bank());

    @AfterEach
    void close() {
        random.close();
    }

    @Test
    void monthEndsAreTheTwelveBeforeTheDateItselfLeftOut() {
        assertThat(PastRows.monthEnds(LocalDate.of(2026, 3, 31), 12))
                .hasSize(12)
                .startsWith(LocalDate.of(2025, 3, 31))
                .endsWith(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28));
    }

    @Test
    void gradesOfEachMonthEndFollowFromBalancesLessWhatWasBookedSince() {
        run(Integer.MAX_VALUE);

        LocalDate first = firstDay();
        List<LocalDate> ends = PastRows.monthEnds(TODAY, 12).stream()
                .filter(end -> !end.isBefore(first))
                .toList();
        assertThat(ends).hasSizeGreaterThan(10);
        ends.stream().filter(this::ratesKnown).forEach(end -> assertThat(gradesOn(end))
                .as("%s", end)
                .containsExactlyInAnyOrderElementsOf(expectedGrades(end)));
    }

    @Test
    void cellsOfAMonthEndAreThoseOfThePurchasesOfItsYear() {
        run(Integer.MAX_VALUE);

        LocalDate end = LocalDate.of(2026, 10, 31);
        assertThat(rfmOn(end)).hasSizeGreaterThan(40).containsExactlyInAnyOrderElementsOf(expectedCells(end));
        assertThat(rfmOn(LocalDate.of(2026, 8, 31)))
                .as("a month end whose year was not delivered in full")
                .isEmpty();
        assertThat(random.rows("value_rfm_threshold"))
                .as("two month ends and the night itself")
                .hasSize(3 * 15);
    }

    @Test
    void aPastThatIsCutOffAndResumedIsThatOfAnUndisturbedNight() {
        run(Integer.MAX_VALUE);
        List<String> once = random.everythingDerived();
        for (int chunks : new int[] {9, 40}) {
            try (RandomBank other = new RandomBank(11)) {
                DerivedNight disturbed = new DerivedNight(other.bank());
                Stream.of(disturbed.fold, disturbed.past, disturbed.rfm, disturbed.grade)
                        .forEach(step -> new TestNight(TODAY, chunks).run(step));
                disturbed.steps().forEach(step -> new TestNight(TODAY).run(step));
                assertThat(other.everythingDerived()).as("cut after %d", chunks).isEqualTo(once);
            }
        }
    }

    @Test
    void aLaterNightTellsNoPastAndLeavesWhatWasSaid() {
        run(Integer.MAX_VALUE);
        random.bank().execute("update scheduling_calendar set published_date = date '" + TODAY + "'");
        List<String> before = random.everythingDerived();

        new TestNight(TODAY.plusDays(1)).run(night.past);

        assertThat(random.everythingDerived()).isEqualTo(before);
    }

    private void run(int stopAfterChunks) {
        Stream.concat(Stream.of(night.fold, night.past), night.steps().stream().skip(1))
                .forEach(step -> new TestNight(TODAY, stopAfterChunks).run(step));
    }

    private LocalDate firstDay() {
        return random.bookings.stream()
                .filter(b -> b.customer() != null)
                .map(Booking::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private boolean ratesKnown(LocalDate end) {
        return Stream.of("USD", "KRW").allMatch(currency -> random.rates.stream()
                .anyMatch(r -> r.currency().equals(currency) && !r.from().isAfter(end)));
    }

    /** All bookings of the random bank are on holding 1; those in another currency than its own are no part of its balance. */
    private long balance(Holding h, LocalDate end) {
        long since = h.id() != 1
                ? 0
                : random.bookings.stream()
                        .filter(b -> b.currency().equals(h.currency()))
                        .filter(b -> b.day().isAfter(end) && !b.day().isAfter(TODAY))
                        .mapToLong(Booking::amount)
                        .sum();
        return h.balance() - since;
    }

    private List<String> expectedGrades(LocalDate end) {
        Map<Long, Long> worth = new TreeMap<>();
        for (Holding h : random.holdings) {
            if (!h.opened().isAfter(end) && (h.closed() == null || h.closed().isAfter(end))) {
                BigDecimal margin = BigDecimal.valueOf(Math.abs(balance(h, end)))
                        .multiply(BigDecimal.valueOf(RandomBank.margin(h.product())))
                        .movePointLeft(4);
                BigDecimal fees = BigDecimal.valueOf(12L * RandomBank.fee(h.product()));
                worth.merge(
                        h.owner(),
                        random.inBase(margin, h.currency(), end) + random.inBase(fees, h.currency(), end),
                        Long::sum);
            }
        }
        GradeThresholds thresholds = new GradeRule(20, 30, 30, 20)
                .thresholds(worth.values().stream().mapToLong(Long::longValue).toArray());
        return worth.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue() + " " + thresholds.grade(e.getValue()))
                .toList();
    }

    private List<String> gradesOn(LocalDate date) {
        return on("select customer_id || ' ' || contribution_minor || ' ' || grade from value_grade", date);
    }

    private List<String> rfmOn(LocalDate date) {
        return on("select customer_id || ' ' || recency || frequency || monetary from value_rfm", date);
    }

    @SuppressWarnings("unchecked")
    private List<String> on(String select, LocalDate date) {
        return random.bank().inTransaction(database -> database.createNativeQuery(
                        select + " where valid_from <= :date and valid_to > :date", String.class)
                .setParameter("date", date)
                .getResultList());
    }

    private List<String> expectedCells(LocalDate end) {
        Map<Long, long[]> buyers = new TreeMap<>();
        for (Booking b : random.bookings) {
            boolean purchase = b.amount() < 0
                    && List.of("WITHDRAWAL", "TRANSFER_OUT", "CARD_PURCHASE").contains(b.kind());
            if (b.customer() != null
                    && purchase
                    && !b.day().isAfter(end)
                    && b.day().isAfter(end.minusDays(365))) {
                long[] measures = buyers.computeIfAbsent(b.customer(), k -> new long[3]);
                measures[0] = Math.max(measures[0], b.day().toEpochDay());
                measures[1]++;
                measures[2] += random.inBase(BigDecimal.valueOf(-b.amount()), b.currency(), b.day());
            }
        }
        RfmThresholds thresholds = RfmThresholds.of(column(buyers, 0), column(buyers, 1), column(buyers, 2));
        return buyers.entrySet().stream()
                .map(e -> {
                    RfmScore score = thresholds.score(e.getValue()[0], e.getValue()[1], e.getValue()[2]);
                    return e.getKey() + " " + score.recency() + score.frequency() + score.monetary();
                })
                .toList();
    }

    private static long[] column(Map<Long, long[]> rows, int column) {
        return rows.values().stream().mapToLong(row -> row[column]).toArray();
    }
}
