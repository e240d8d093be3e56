package org.acrm.scheduling.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.Test;

class NightDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void the_first_night_is_that_of_the_first_date() {
        NightDates dates = dates(YESTERDAY, null, null);

        assertThat(dates.proposed()).isEqualTo(YESTERDAY);
        assertThat(dates.scheduled()).contains(YESTERDAY);
        assertRefused(dates, YESTERDAY.minusDays(1), "error.night.backward");
    }

    @Test
    void the_published_date_may_be_done_again_and_no_earlier_one() {
        NightDates dates = dates(YESTERDAY.minusDays(9), YESTERDAY, YESTERDAY);

        assertThatCode(() -> dates.check(YESTERDAY)).doesNotThrowAnyException();
        assertThat(dates.proposed()).isEqualTo(YESTERDAY);
        assertThat(dates.scheduled()).isEmpty();
        assertRefused(dates, YESTERDAY.minusDays(1), "error.night.backward");
    }

    @Test
    void a_night_that_began_and_failed_holds_back_earlier_ones_too() {
        NightDates dates = dates(YESTERDAY.minusDays(9), YESTERDAY.minusDays(5), YESTERDAY.minusDays(1));

        assertRefused(dates, YESTERDAY.minusDays(3), "error.night.backward");
        assertThat(dates.proposed()).isEqualTo(YESTERDAY.minusDays(1));
    }

    @Test
    void no_night_is_run_for_a_day_that_has_not_come() {
        assertRefused(dates(YESTERDAY, null, null), TODAY.plusDays(1), "error.night.future");
    }

    @Test
    void days_that_were_missed_are_proposed_one_by_one_and_the_clock_goes_straight_to_yesterday() {
        LocalDate lastWeek = TODAY.minusDays(7);
        NightDates dates = dates(lastWeek, lastWeek, lastWeek);

        assertThat(dates.proposed()).isEqualTo(lastWeek.plusDays(1));
        assertThat(dates.scheduled()).contains(YESTERDAY);
    }

    @Test
    void the_clock_leaves_a_bank_of_the_past_where_it_stands() {
        LocalDate berka = LocalDate.of(1994, 3, 31);
        NightDates dates = dates(berka, null, null);

        assertThat(dates.scheduled()).isEmpty();
        assertThat(dates.proposed()).isEqualTo(berka);
    }

    private static void assertRefused(NightDates dates, LocalDate date, String key) {
        assertThatThrownBy(() -> dates.check(date))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static NightDates dates(LocalDate first, LocalDate published, LocalDate begun) {
        return new NightDates(new BankCalendar(first, published, "CNY"), begun, TODAY);
    }
}
