package org.acrm.desk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueDayTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate NEXT_FRIDAY = FRIDAY.plusDays(7);

    @Test
    void a_first_call_has_five_working_days_from_the_night_that_asks_for_it() {
        assertThat(DueDay.ofFirstCall(FRIDAY)).isEqualTo(NEXT_FRIDAY);
        assertThat(DueDay.ofFirstCall(SATURDAY)).isEqualTo(NEXT_FRIDAY);
    }

    @Test
    void a_complaint_is_answered_within_five_working_days_and_an_old_one_on_the_next_working_day() {
        assertThat(DueDay.ofComplaint(FRIDAY, FRIDAY)).isEqualTo(NEXT_FRIDAY);
        assertThat(DueDay.ofComplaint(FRIDAY.minusYears(3), FRIDAY)).isEqualTo(FRIDAY.plusDays(3));
    }

    @Test
    void money_that_came_in_is_talked_about_within_five_working_days() {
        assertThat(DueDay.ofInflow(FRIDAY.minusDays(2), FRIDAY)).isEqualTo(FRIDAY.plusDays(5));
    }

    @Test
    void the_longer_the_silence_the_sooner_the_call() {
        assertThat(DueDay.ofChurn("WIN_BACK", FRIDAY)).isEqualTo(FRIDAY.plusDays(4));
        assertThat(DueDay.ofChurn("CHURN_PREVENTION", FRIDAY)).isEqualTo(NEXT_FRIDAY);
        assertThat(DueDay.ofChurn("DORMANCY_PREVENTION", FRIDAY)).isEqualTo(FRIDAY.plusDays(14));
    }
}
