package org.acrm.value.service;

import static org.acrm.value.service.RandomBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.entity.CycleRows;
import org.acrm.value.entity.CycleSetting;
import org.acrm.value.entity.CycleSettings;
import org.acrm.value.entity.GroupChange;
import org.acrm.value.kernel.Cycle;
import org.acrm.value.kernel.CycleRule;
import org.acrm.value.service.RandomBank.Booking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Borders that the bank sets are foretold and drawn as the rule says of each customer's own days. */
class CycleBordersIT {

    private final RandomBank random = new RandomBank(13);
    private final DerivedNight night = new DerivedNight(random.bank());

    @AfterEach
    void close() {
        random.close();
    }

    @Test
    void other_borders_move_whom_the_effect_said_from_the_next_night_on() {
        night.steps().forEach(step -> new TestNight(TODAY).run(step));
        for (CycleSetting said : List.of(
                setting(3, 7, 150, 200), setting(2, 1, 100, 130), setting(30, 1, 110, 150), setting(52, 1, 300, 300))) {
            Map<Long, String> before = ruled(setting(3, 7, 150, 200));
            Map<String, Long> moves = new TreeMap<>();
            ruled(said).forEach((customer, band) -> moves.merge(before.get(customer) + " " + band, 1L, Long::sum));
            List<GroupChange> effect =
                    random.bank().inTransaction(database -> new CycleRows(database).effect(TODAY, said.borders()));
            assertThat(effect.stream().collect(Collectors.toMap(e -> e.now() + " " + e.then(), GroupChange::customers)))
                    .isEqualTo(moves);
        }

        CycleSetting said = setting(30, 1, 110, 150);
        random.bank().run(database -> new CycleSettings(database).add(said));
        assertThat(new TreeSet<>(ruled(said).values())).hasSizeGreaterThan(2);
        new TestNight(TODAY).run(night.cycle);
        assertThat(random.bank().rows("select customer_id, band from value_cycle order by customer_id"))
                .containsExactlyElementsOf(ruled(said).entrySet().stream()
                        .map(e -> e.getKey() + "," + e.getValue())
                        .toList());
    }

    @Test
    void borders_that_do_not_rise_from_one_cycle_on_are_refused() {
        for (CycleSetting wrong : List.of(
                setting(1, 7, 150, 200), setting(3, 0, 150, 200), setting(3, 7, 99, 200), setting(3, 7, 150, 149))) {
            assertThatThrownBy(wrong::check).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                    .isEqualTo("error.value.cycle"));
        }
    }

    private static CycleSetting setting(int days, int shortest, int near, int border) {
        return new CycleSetting(
                null, days, shortest, near, border, "tried", "p-7", Instant.parse("2026-11-20T10:00:00Z"));
    }

    private Map<Long, String> ruled(CycleSetting said) {
        CycleRule rule = new CycleRule(
                said.leastActiveDays(),
                said.shortestCycleDays(),
                said.nearPercent() / 100.0,
                said.borderPercent() / 100.0);
        Map<Long, TreeSet<LocalDate>> days = new TreeMap<>();
        for (Booking booking : random.bookings) {
            if (booking.customer() != null && !booking.day().isAfter(TODAY)) {
                days.computeIfAbsent(booking.customer(), k -> new TreeSet<>()).add(booking.day());
            }
        }
        Map<Long, String> bands = new TreeMap<>();
        days.forEach((customer, active) -> {
            LocalDate last = active.last();
            var year = active.tailSet(last.minusDays(364));
            Cycle cycle = new Cycle(year.first().toEpochDay(), last.toEpochDay(), year.size());
            bands.put(customer, rule.band(cycle, TODAY.toEpochDay()).name());
        });
        return bands;
    }
}
