package org.acrm.value.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.service.ValueSights.Period;
import org.junit.jupiter.api.Test;

class ComparedDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 20);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final List<LocalDate> KEPT = List.of(PUBLISHED, OCTOBER, SEPTEMBER);

    @Test
    void a_date_after_the_published_night_is_that_of_the_published_night() {
        assertThat(among(OCTOBER, PUBLISHED.plusDays(1))).isEqualTo(new Period(OCTOBER, PUBLISHED));
        assertThat(among(SEPTEMBER, OCTOBER)).isEqualTo(new Period(SEPTEMBER, OCTOBER));
        assertThat(among(PUBLISHED, PUBLISHED)).isEqualTo(new Period(PUBLISHED, PUBLISHED));
    }

    @Test
    void dates_of_which_nothing_is_kept_and_dates_in_the_wrong_order_are_refused() {
        assertRefused(OCTOBER.minusDays(1), PUBLISHED, KEPT);
        assertRefused(LocalDate.of(1990, 1, 1), PUBLISHED, KEPT);
        assertRefused(SEPTEMBER, OCTOBER.plusDays(1), KEPT);
        assertRefused(PUBLISHED, OCTOBER, KEPT);
        assertRefused(PUBLISHED.plusDays(1), PUBLISHED.plusDays(2), KEPT);
        assertRefused(OCTOBER, PUBLISHED, List.of());
    }

    private static Period among(LocalDate from, LocalDate to) {
        return new Period(from, to).among(PUBLISHED, KEPT::contains);
    }

    private static void assertRefused(LocalDate from, LocalDate to, List<LocalDate> kept) {
        Period asked = new Period(from, to);
        assertThatThrownBy(() -> asked.among(PUBLISHED, kept::contains)).isInstanceOf(BusinessException.class);
    }
}
