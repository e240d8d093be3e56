package org.acrm.value.service;

import static org.acrm.value.service.RandomBank.CUSTOMERS;
import static org.acrm.value.service.RandomBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.acrm.activity.entity.DailyActivity;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.FeatureCatalogue;
import org.acrm.value.entity.FeatureCatalogue.Feature;
import org.acrm.value.entity.FeatureNights;
import org.acrm.value.entity.FeatureQueries;
import org.acrm.value.service.RandomBank.Booking;
import org.junit.jupiter.api.Test;

/** A night that reckons on from the published one says the same as one that derives everything anew. */
class FeaturesFollowChangesIT {

    private static final String COLUMNS = "customer_id, "
            + String.join(
                    ", ",
                    FeatureCatalogue.FEATURES.stream().map(Feature::column).toList());
    private static final List<String> DERIVED = List.of("value_features", "value_rfm", "value_rfm_threshold");

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void nightsThatFollowTheChangesEqualFullOnes(@ForAll long seed) {
        Random chance = new Random(seed);
        try (RandomBank random = new RandomBank(seed)) {
            DerivedNight night = new DerivedNight(random.bank());
            LocalDate date = TODAY;
            night(random, night, date, 0);
            for (int i = 0; i < 2; i++) {
                change(random, chance, date, i);
                LocalDate base = date;
                date = date.plusDays(chance.nextInt(1, 6));
                night(random, night, date, chance.nextInt(12));

                assertThat(random.rows("value_feature_night"))
                        .as("reckoned on")
                        .contains("(" + date + "," + base + ",1)");
                assertThat(valid(random)).isEqualTo(afresh(random, date));
                assertThat(cells(random)).isEqualTo(ranked(random));
            }
            List<String> followed = derived(random);
            random.bank().execute("delete from value_feature_night");
            night(random, night, date, 0);
            assertThat(random.rows("value_feature_night")).containsExactly("(" + date + ",,1)");
            assertThat(derived(random)).isEqualTo(followed);
        }
    }

    @Test
    void windowsMoveWhereNothingIsBooked() {
        try (RandomBank random = new RandomBank(11)) {
            DerivedNight night = new DerivedNight(random.bank());
            night(random, night, TODAY, 0);
            List<String> before = valid(random);
            for (int days = 1; days <= 45; days += 11) {
                night(random, night, TODAY.plusDays(days), 0);
                assertThat(valid(random)).isEqualTo(afresh(random, TODAY.plusDays(days)));
            }
            assertThat(valid(random)).isNotEqualTo(before);
        }
    }

    @Test
    void aNightAfterOneThatWasGivenUpDerivesEverythingAnew() {
        try (RandomBank random = new RandomBank(12)) {
            DerivedNight night = new DerivedNight(random.bank());
            night(random, night, TODAY, 0);
            new TestNight(TODAY.plusDays(1)).run(night.fold);
            new TestNight(TODAY.plusDays(1)).run(night.features);
            random.book(new Booking(TODAY.plusDays(1), 3L, -700, "CNY", "CARD_PURCHASE"));
            new TestNight(TODAY.plusDays(2)).run(night.fold);
            new TestNight(TODAY.plusDays(2)).run(night.features);

            assertThat(random.rows("value_feature_night")).contains("(" + TODAY.plusDays(2) + ",,1)");
            assertThat(valid(random)).isEqualTo(afresh(random, TODAY.plusDays(2)));
        }
    }

    @Test
    void aNightReadsOnlyDaysAtTheEdgesOfWindowsOfThoseWhomNothingTouched() {
        try (RandomBank random = new RandomBank(13)) {
            DerivedNight night = new DerivedNight(random.bank());
            night(random, night, TODAY, 0);
            random.bank()
                    .execute("update activity_daily set in_minor = in_minor + 1 where on_day = date '"
                            + TODAY.minusDays(50) + "'");
            List<String> before = valid(random);
            night(random, night, TODAY.plusDays(1), 0);

            assertThat(valid(random)).isNotEqualTo(before).isNotEqualTo(afresh(random, TODAY.plusDays(1)));
        }
    }

    /** In a night in which a border of frequency, which many share, moves, all are compared. */
    @Test
    void aNightComparesTheCellsOfThoseAloneWhomABorderPassedOrWhoseFeaturesChanged() {
        try (RandomBank random = new RandomBank(14)) {
            DerivedNight night = new DerivedNight(random.bank());
            night(random, night, TODAY, 0);
            List<Boolean> followed = new ArrayList<>();
            for (int days = 1; days <= 4; days++) {
                random.bank().execute("update value_rfm set recency = 9");
                night(random, night, TODAY.plusDays(days), 0);
                assertThat(cells(random)).anyMatch(cell -> !cell.contains(",9,"));
                followed.add(cells(random).stream().anyMatch(cell -> cell.contains(",9,")));
            }
            assertThat(followed).contains(true);
        }
    }

    @Test
    void theFirstNightAloneWaitsForWritersAndSaysSoWhenTheyTakeTooLong() {
        try (RandomBank random = new RandomBank(15)) {
            Duration blink = Duration.ofMillis(200);
            assertThatThrownBy(() -> begunWhileSomebodyWrites(random, TODAY, blink))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.night.writers"));
            random.bank().run(database -> new FeatureNights(database).begin(TODAY));
            begunWhileSomebodyWrites(random, TODAY, blink);
            begunWhileSomebodyWrites(random, TODAY.plusDays(60), blink);

            assertThat(random.rows("value_feature_night"))
                    .containsExactly("(" + TODAY + ",,0)", "(" + TODAY.plusDays(60) + ",,0)");
        }
    }

    /** The writer's changes are not committed yet. */
    private static void begunWhileSomebodyWrites(RandomBank random, LocalDate date, Duration patience) {
        random.bank().run(writer -> {
            writer.createNativeQuery("update customer_customer set customer_since = customer_since - 1 where id = 1")
                    .executeUpdate();
            random.bank().run(database -> new FeatureNights(database, patience).begin(date));
        });
    }

    private static void night(RandomBank random, DerivedNight night, LocalDate date, int stopAfter) {
        new TestNight(date).run(night.fold);
        new TestNight(date, stopAfter == 0 ? Integer.MAX_VALUE : stopAfter).run(night.features);
        new TestNight(date).run(night.rfm);
        random.bank().execute("update scheduling_calendar set published_date = date '" + date + "'");
    }

    /** News, what came late, what was corrected, bookings that changed hands, and all else of which features speak. */
    private static void change(RandomBank random, Random chance, LocalDate date, int round) {
        for (int i = 0; i < 12; i++) {
            long customer = chance.nextInt(1, CUSTOMERS + 1);
            random.book(new Booking(
                    date.minusDays(chance.nextInt(-3, 400)),
                    customer,
                    chance.nextInt(-90_000, 50_000),
                    "CNY",
                    chance.nextBoolean() ? "CARD_PURCHASE" : "SALARY"));
            random.takeBack(random.bookings.get(chance.nextInt(random.bookings.size())));
            random.bank()
                    .execute("insert into activity_interaction (source, source_key, customer_id, happened_at, channel,"
                            + " kind, recorded_at) values ('T', '" + round + "-" + i + "', " + customer
                            + ", timestamp '" + date.minusDays(chance.nextInt(200))
                            + " 10:00', 'APP', 'LOGIN', now())");
        }
        changeSources(random, chance, date, round);
        changeCustomers(random, chance, round);
        long from = chance.nextInt(1, CUSTOMERS);
        random.bank()
                .execute(
                        "update activity_transaction set customer_id = " + (from + 1) + " where customer_id = " + from);
        BankTransactions transactions = new BankTransactions(random.bank());
        transactions.run(() -> new DailyActivity(transactions.database()).foldAgain(List.of(from, from + 1), "CNY"));
    }

    /** Rows that come, change hands, end and go, with and without a day in a window. */
    private static void changeSources(RandomBank random, Random chance, LocalDate date, int round) {
        for (String sql : List.of(
                "update customer_holding set closed_on = date '@' where id = #",
                "update customer_holding set owner_id = #, balance_minor = 1 where id = #",
                "update customer_holding set balance_minor = balance_minor + 1",
                "update customer_holding set product_id = 1 where owner_id = #",
                "delete from activity_interaction where id = #",
                "update activity_interaction set customer_id = # where customer_id = #",
                "insert into feedback_complaint (source, source_key, customer_id, opened_on, topic, status, recorded_at,"
                        + " version) select 'T', '" + round
                        + "-' || n, n, date '@' + 2 - n * 7, 'FEE', 'OPEN', now(), 0"
                        + " from generate_series(1, 60) n where n % 7 = #% 7",
                "update feedback_complaint set closed_on = date '@' where customer_id % 3 = #% 3",
                "insert into fact_evidence (source, text_id, kind_id, customer_id, said_on, phrase, strength, passage,"
                        + " mark_from, mark_to, text_recorded_at, rules_version) select 'T', " + round
                        + " * 1000 + n, k.id, n, date '@' + 2 - n * 4, 'x', 80, 'x', 0, 1, now(), 1 from fact_kind k,"
                        + " generate_series(1, 60) n where k.code = 'LEAVING' and n % 5 = #% 5",
                "delete from fact_evidence where customer_id = #")) {
            random.bank().execute(drawn(sql, chance).replace("@", date.toString()));
        }
    }

    private static void changeCustomers(RandomBank random, Random chance, int round) {
        for (String sql : List.of(
                "insert into customer_customer (source, source_key, kind, name, recorded_at, version) values ('T', 'new"
                        + round + "', 'RETAIL', 'x', now(), 0)",
                "update customer_customer set customer_since = date '2020-01-01' where id = #",
                "update customer_customer set name = 'y'",
                "update customer_customer set merged_into_id = null where merged_into_id is not null and id % 2 = #% 2",
                "update customer_customer set merged_into_id = 1 where id = # and id > 1")) {
            random.bank().execute(drawn(sql, chance));
        }
    }

    /** Each {@code #} is a customer, or any number, of chance. */
    private static String drawn(String sql, Random chance) {
        return Pattern.compile("#").matcher(sql).replaceAll(found -> String.valueOf(chance.nextInt(1, CUSTOMERS + 1)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> valid(RandomBank random) {
        return random.bank().inTransaction(database -> database.createNativeQuery("select cast((" + COLUMNS
                        + ") as text) from value_features where valid_to = date '9999-12-31' order by customer_id")
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<String> afresh(RandomBank random, LocalDate date) {
        return random.bank().inTransaction(database -> database.createNativeQuery("select cast((" + COLUMNS
                        + ") as text) from (" + FeatureQueries.select() + ") f order by customer_id")
                .setParameter("asOf", date)
                .setParameter("fromId", 0L)
                .setParameter("toId", Long.MAX_VALUE)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<String> cells(RandomBank random) {
        return random.bank().inTransaction(database -> database.createNativeQuery("select cast((customer_id, recency,"
                        + " frequency, monetary) as text) from value_rfm where valid_to = date '9999-12-31' order by"
                        + " customer_id")
                .getResultList());
    }

    /** Fifths by the middle of the ranks of equals, as the database's window functions tell them. */
    @SuppressWarnings("unchecked")
    private static List<String> ranked(RandomBank random) {
        String fifth = ", least(5, 1 + 5 * (rank() over # - 1 + count(*) over #) / (2 * count(*) over" + " ()))";
        return random.bank().inTransaction(database -> database.createNativeQuery("select cast((customer_id"
                        + fifth.replace("#", "r") + fifth.replace("#", "f") + fifth.replace("#", "m")
                        + ") as text) from value_features where valid_to = date '9999-12-31' and purchase_count_365 > 0"
                        + " window r as (order by last_purchase_on), f as (order by purchase_count_365), m as (order by"
                        + " purchase_minor_365) order by customer_id")
                .getResultList());
    }

    private static List<String> derived(RandomBank random) {
        return DERIVED.stream()
                .flatMap(table -> random.rows(table).stream().map(row -> table + row))
                .toList();
    }
}
