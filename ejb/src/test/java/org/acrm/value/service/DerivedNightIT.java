package org.acrm.value.service;

import static org.acrm.value.service.RandomBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.kernel.Cycle;
import org.acrm.value.kernel.CycleRule;
import org.acrm.value.kernel.GradeRule;
import org.acrm.value.kernel.GradeThresholds;
import org.acrm.value.kernel.RfmScore;
import org.acrm.value.kernel.RfmThresholds;
import org.acrm.value.service.RandomBank.Booking;
import org.acrm.value.service.RandomBank.Holding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the night derives, against plain Java over the same bank. */
class DerivedNightIT {

    private final RandomBank random = new RandomBank(7);
    private final DerivedNight night = new DerivedNight(random.bank());

    @AfterEach
    void close() {
        random.close();
    }

    @Test
    void folded_days_are_the_sums_of_their_transactions_converted_one_by_one() {
        TestNight done = new TestNight(TODAY).run(night.fold);

        Map<String, long[]> expected = new TreeMap<>();
        for (Booking b : upToToday()) {
            if (b.customer() != null) {
                add(expected.computeIfAbsent(b.day() + "," + b.customer(), k -> new long[6]), b);
            }
        }
        List<String> rows = new ArrayList<>();
        expected.forEach((key, sums) -> {
            StringBuilder row = new StringBuilder("(" + key);
            for (long sum : sums) {
                row.append(',').append(sum);
            }
            rows.add(row.append(')').toString());
        });
        assertThat(random.rows("activity_daily")).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(done.done()).isEqualTo(upToToday().size());
        assertThat(done.rejectedRows())
                .isEqualTo(
                        upToToday().stream().filter(b -> b.customer() == null).count());
    }

    @Test
    void a_day_after_the_business_date_stays_open() {
        new TestNight(TODAY).run(night.fold);

        assertThat(random.rows("activity_open_day")).containsExactly("(" + TODAY.plusDays(1) + ")");
    }

    @Test
    void a_day_that_changed_is_folded_anew_and_the_others_are_left_alone() {
        new TestNight(TODAY).run(night.fold);
        random.book(new Booking(TODAY.minusDays(3), 1L, -500, "CNY", "CARD_PURCHASE"));
        TestNight again = new TestNight(TODAY).run(night.fold);

        assertThat(again.done())
                .isEqualTo(random.bookings.stream()
                        .filter(b -> b.day().equals(TODAY.minusDays(3)))
                        .count());
        folded_days_are_the_same_as_if_all_were_open();
    }

    private void folded_days_are_the_same_as_if_all_were_open() {
        List<String> rows = random.rows("activity_daily");
        random.bank()
                .execute("insert into activity_open_day select distinct booked_on from activity_transaction where"
                        + " booked_on <= date '" + TODAY + "'");
        new TestNight(TODAY).run(night.fold);
        assertThat(random.rows("activity_daily")).isEqualTo(rows);
    }

    @Test
    void a_currency_without_a_rate_stops_the_fold_by_name_and_leaves_the_day_open() {
        random.book(new Booking(TODAY, 1L, -500, "GBP", "CARD_PURCHASE"));

        assertThatThrownBy(() -> new TestNight(TODAY).run(night.fold))
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.key()).isEqualTo("error.night.rate");
                    assertThat(e.arguments()).containsExactly("GBP", TODAY.toString());
                });
        assertThat(random.rows("activity_open_day")).contains("(" + TODAY + ")");
    }

    @Test
    void a_night_that_is_run_twice_leaves_the_rows_of_the_first() {
        run(Integer.MAX_VALUE);
        List<String> once = random.everythingDerived();
        run(Integer.MAX_VALUE);

        assertThat(once).hasSizeGreaterThan(1000);
        assertThat(random.everythingDerived()).isEqualTo(once);
    }

    @Test
    void a_night_whose_steps_are_cut_off_and_resumed_leaves_the_rows_of_an_undisturbed_one() {
        run(Integer.MAX_VALUE);
        try (RandomBank other = new RandomBank(7)) {
            DerivedNight disturbed = new DerivedNight(other.bank());
            disturbed.steps().forEach(step -> new TestNight(TODAY, 3).run(step));

            assertThat(other.everythingDerived()).isEqualTo(random.everythingDerived());
        }
    }

    @Test
    void each_buyer_has_the_fifths_of_the_whole_bank() {
        run(Integer.MAX_VALUE);
        Map<Long, long[]> buyers = new TreeMap<>();
        for (Booking b : upToToday()) {
            if (b.customer() != null && isPurchase(b) && b.day().isAfter(TODAY.minusDays(365))) {
                long[] measures = buyers.computeIfAbsent(b.customer(), k -> new long[3]);
                measures[0] = Math.max(measures[0], b.day().toEpochDay());
                measures[1]++;
                measures[2] += base(b);
            }
        }
        RfmThresholds thresholds = RfmThresholds.of(column(buyers, 0), column(buyers, 1), column(buyers, 2));
        List<String> expected = buyers.entrySet().stream()
                .map(e -> {
                    long[] m = e.getValue();
                    RfmScore score = thresholds.score(m[0], m[1], m[2]);
                    return "(" + e.getKey() + "," + TODAY + ",9999-12-31," + score.recency() + "," + score.frequency()
                            + "," + score.monetary() + ")";
                })
                .toList();
        assertThat(random.rows("value_rfm")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void each_band_is_what_the_rule_says_of_the_customers_own_days() {
        run(Integer.MAX_VALUE);
        List<String> expected = new ArrayList<>();
        for (long customer = 1; customer <= RandomBank.CUSTOMERS; customer++) {
            long id = customer;
            List<LocalDate> days = upToToday().stream()
                    .filter(b -> b.customer() != null && b.customer() == id)
                    .map(Booking::day)
                    .distinct()
                    .sorted()
                    .toList();
            if (!days.isEmpty()) {
                expected.add(cycleRow(id, days));
            }
        }
        assertThat(random.rows("value_cycle")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String cycleRow(long customer, List<LocalDate> days) {
        LocalDate last = days.get(days.size() - 1);
        List<LocalDate> year =
                days.stream().filter(d -> d.isAfter(last.minusDays(365))).toList();
        Cycle cycle = new Cycle(year.get(0).toEpochDay(), last.toEpochDay(), year.size());
        String mean = year.size() < 3 ? "" : Long.toString(Math.round(cycle.meanDays()));
        return "(" + customer + "," + TODAY + ",9999-12-31," + mean + "," + last + ","
                + CycleRule.STANDARD.band(cycle, TODAY.toEpochDay()) + "," + year.size() + ","
                + (last.toEpochDay() - year.get(0).toEpochDay()) + ")";
    }

    @Test
    void each_grade_follows_from_what_the_open_holdings_bring_in_a_year() {
        run(Integer.MAX_VALUE);
        Map<Long, long[]> worth = new TreeMap<>();
        for (Holding h : random.holdings) {
            if (!h.opened().isAfter(TODAY) && (h.closed() == null || h.closed().isAfter(TODAY))) {
                addWorth(worth.computeIfAbsent(h.owner(), k -> new long[3]), h);
            }
        }
        GradeThresholds thresholds = new GradeRule(20, 30, 30, 20).thresholds(column(worth, 0));
        List<String> expected = worth.entrySet().stream()
                .map(e -> "(" + e.getKey() + "," + TODAY + ",9999-12-31," + e.getValue()[0] + "," + e.getValue()[1]
                        + "," + e.getValue()[2] + "," + thresholds.grade(e.getValue()[0]) + ")")
                .toList();
        assertThat(random.rows("value_grade")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_customer_who_holds_nothing_any_more_has_no_grade_from_that_night_on() {
        run(Integer.MAX_VALUE);
        long owner = random.holdings.get(0).owner();
        random.bank().execute("update customer_holding set closed_on = date '" + TODAY + "' where owner_id = " + owner);
        night.steps().forEach(step -> new TestNight(TODAY.plusDays(1)).run(step));

        assertThat(random.rows("value_grade"))
                .filteredOn(row -> row.startsWith("(" + owner + ","))
                .allMatch(row -> row.contains(",2026-11-20,2026-11-21,"));
    }

    private void run(int stopAfterChunks) {
        night.steps().forEach(step -> new TestNight(TODAY, stopAfterChunks).run(step));
    }

    private List<Booking> upToToday() {
        return random.bookings.stream().filter(b -> !b.day().isAfter(TODAY)).toList();
    }

    private void add(long[] sums, Booking b) {
        sums[0]++;
        sums[1] += b.amount() > 0 ? base(b) : 0;
        sums[2] += b.amount() < 0 ? base(b) : 0;
        sums[3] += isPurchase(b) ? 1 : 0;
        sums[4] += isPurchase(b) ? base(b) : 0;
        sums[5] += b.amount() > 0 && b.kind().equals("SALARY") ? base(b) : 0;
    }

    private static boolean isPurchase(Booking b) {
        return b.amount() < 0
                && List.of("WITHDRAWAL", "TRANSFER_OUT", "CARD_PURCHASE").contains(b.kind());
    }

    private long base(Booking b) {
        return random.inBase(BigDecimal.valueOf(Math.abs(b.amount())), b.currency(), b.day());
    }

    private void addWorth(long[] sums, Holding h) {
        BigDecimal balance = BigDecimal.valueOf(Math.abs(h.balance()));
        BigDecimal margin = balance.multiply(BigDecimal.valueOf(RandomBank.margin(h.product())))
                .movePointLeft(4);
        BigDecimal fees = BigDecimal.valueOf(12L * RandomBank.fee(h.product()));
        sums[0] += random.inBase(margin, h.currency(), TODAY) + random.inBase(fees, h.currency(), TODAY);
        sums[h.balance() > 0 ? 1 : 2] += random.inBase(balance, h.currency(), TODAY);
    }

    private static long[] column(Map<Long, long[]> rows, int column) {
        return rows.values().stream().mapToLong(row -> row[column]).toArray();
    }
}
