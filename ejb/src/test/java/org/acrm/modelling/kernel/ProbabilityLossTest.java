package org.acrm.modelling.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProbabilityLossTest {

    @Test
    void brier_is_the_mean_squared_distance() {
        assertThat(ProbabilityLoss.brier(new double[] {0.1, 0.9, 0.6}, new int[] {0, 1, 0}))
                .isCloseTo((0.01 + 0.01 + 0.36) / 3, within(1e-15));
    }

    @Test
    void log_loss_is_the_mean_surprise() {
        assertThat(ProbabilityLoss.logLoss(new double[] {0.25, 0.5}, new int[] {1, 0}))
                .isCloseTo((Math.log(4) + Math.log(2)) / 2, within(1e-15));
    }

    @Test
    void a_certain_error_costs_much_but_not_infinitely() {
        assertThat(ProbabilityLoss.logLoss(new double[] {0}, new int[] {1})).isBetween(30.0, 40.0);
    }
}
