package org.acrm.value.service;

import static org.acrm.value.service.RandomBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.acrm.activity.entity.DailyActivity;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.service.RandomBank.Booking;
import org.junit.jupiter.api.Test;

/** The sums of a year follow the days that changed and stay what all days add up to. */
class YearlyPurchasesIT {

    private static final String OF_DAYS = "select cast((cast(extract(year from on_day) as integer), customer_id,"
            + " sum(purchase_count), sum(purchase_minor)) as text) from activity_daily where purchase_count > 0"
            + " group by extract(year from on_day), customer_id order by 1";

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void lateAndCorrectedTransactionsLeaveTheFullSums(@ForAll long seed) {
        Random chance = new Random(seed);
        try (RandomBank random = new RandomBank(seed)) {
            DerivedNight night = new DerivedNight(random.bank());
            new TestNight(TODAY).run(night.fold);
            assertAddsUp(random);
            for (int day = 1; day <= 3; day++) {
                for (int i = 0; i < 15; i++) {
                    LocalDate late = TODAY.minusDays(chance.nextInt(400));
                    random.book(new Booking(
                            late,
                            (long) chance.nextInt(1, 80) % 60 + 1,
                            -chance.nextInt(90_000),
                            "CNY",
                            "CARD_PURCHASE"));
                    random.takeBack(random.bookings.get(chance.nextInt(random.bookings.size())));
                }
                new TestNight(TODAY.plusDays(day)).run(night.fold);
                assertAddsUp(random);
            }
        }
    }

    @Test
    void whoseOnlyPurchaseIsTakenBackHasNoRowForTheYear() {
        try (RandomBank random = new RandomBank(3)) {
            DerivedNight night = new DerivedNight(random.bank());
            Booking only = new Booking(LocalDate.of(2024, 2, 29), 5L, -700, "CNY", "CARD_PURCHASE");
            random.book(only);
            new TestNight(TODAY).run(night.fold);
            assertThat(random.rows("activity_year")).contains("(2024,5,1,700)");

            random.takeBack(only);
            new TestNight(TODAY).run(night.fold);
            assertThat(random.rows("activity_year")).noneMatch(row -> row.startsWith("(2024,"));
        }
    }

    @Test
    void onlyYearsOfThoseWhoseDaysAreFoldedAnewAreLookedAt() {
        try (RandomBank random = new RandomBank(4)) {
            DerivedNight night = new DerivedNight(random.bank());
            new TestNight(TODAY).run(night.fold);
            random.bank().execute("insert into activity_year values (" + TODAY.getYear() + ", 990, 0, 0)");
            random.book(new Booking(TODAY, 5L, -700, "CNY", "CARD_PURCHASE"));

            new TestNight(TODAY).run(night.fold);

            assertThat(random.rows("activity_year")).contains("(" + TODAY.getYear() + ",990,0,0)");
        }
    }

    @Test
    void customersWhoseTransactionsChangedHandsAreSummedAnew() {
        try (RandomBank random = new RandomBank(5)) {
            new TestNight(TODAY).run(new DerivedNight(random.bank()).fold);
            TestBank bank = random.bank();
            bank.execute("update activity_transaction set customer_id = 1 where customer_id = 2");
            BankTransactions transactions = new BankTransactions(bank);
            transactions.run(() -> new DailyActivity(transactions.database()).foldAgain(List.of(1L, 2L), "CNY"));

            assertAddsUp(random);
            assertThat(random.rows("activity_year")).noneMatch(row -> row.matches("\\(\\d+,2,.*"));
        }
    }

    @SuppressWarnings("unchecked")
    private static void assertAddsUp(RandomBank random) {
        List<String> sums = random.bank()
                .inTransaction(database -> database.createNativeQuery(OF_DAYS).getResultList());
        assertThat(sums).isNotEmpty();
        assertThat(random.rows("activity_year")).isEqualTo(sums);
    }
}
