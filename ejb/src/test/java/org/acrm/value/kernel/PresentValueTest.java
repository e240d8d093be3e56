package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PresentValueTest {

    private static final BuyingModel ONE_A_WEEK = new BuyingModel() {
        @Override
        public double logLikelihood(RepeatPurchases histories) {
            return 0;
        }

        @Override
        public double expected(double time) {
            return time;
        }

        @Override
        public double expected(int count, double last, double watched, double time) {
            return time;
        }

        @Override
        public double alive(int count, double last, double watched) {
            return 1;
        }
    };

    @Test
    void a_year_without_interest_and_without_leaving_is_worth_itself() {
        assertThat(new PresentValue(0, 12).ofAYear(0)).isCloseTo(1, within(1e-12));
        assertThat(new PresentValue(0, 60).ofAYear(0)).isCloseTo(5, within(1e-12));
    }

    /** Twelve twelfths at the ends of the months are a geometric series with the quotient 1.21 to the power of -1/12. */
    @Test
    void two_years_at_twenty_one_percent_are_the_annuity_of_the_textbook() {
        double monthly = Math.pow(1.21, 1 / 12.0) - 1;
        double annuity = (1 - Math.pow(1 + monthly, -24)) / monthly;

        assertThat(new PresentValue(0.21, 24).ofAYear(0)).isCloseTo(annuity / 12, within(1e-9));
    }

    /** By hand: half of the customers are gone after a year, 0.5 to the power of 1/12 is 0.943874, twelve of these sum to 8.40815. */
    @Test
    void customers_who_leave_bring_less() {
        assertThat(new PresentValue(0, 12).ofAYear(0.5)).isCloseTo(8.40815 / 12, within(1e-4));
    }

    @Test
    void purchases_of_a_year_are_worth_what_they_are_in_its_middle() {
        double weeks = 365.25 / 7;

        assertThat(new PresentValue(0.06, 18).ofPurchases(ONE_A_WEEK, 0, 0, 1))
                .isCloseTo(weeks * Math.pow(1.06, -0.5) + weeks / 2 * Math.pow(1.06, -1.25), within(1e-9));
    }
}
