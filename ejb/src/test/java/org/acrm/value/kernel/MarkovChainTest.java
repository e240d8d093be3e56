package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against powers that were multiplied out by hand. */
class MarkovChainTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private final MarkovChain chain = MarkovChain.of(new long[][] {{90, 10}, {20, 20}});

    @Test
    void sharesAreThoseOfTheRow() {
        assertThat(chain.shares()[0]).containsExactly(new double[] {0.9, 0.1}, CLOSE);
        assertThat(chain.shares()[1]).containsExactly(new double[] {0.5, 0.5}, CLOSE);
    }

    @Test
    void severalPeriodsAreThePowerOfTheMatrix() {
        assertThat(chain.periods(2).shares()[0]).containsExactly(new double[] {0.86, 0.14}, CLOSE);
        assertThat(chain.periods(2).shares()[1]).containsExactly(new double[] {0.7, 0.3}, CLOSE);
        assertThat(chain.periods(3).shares()[0]).containsExactly(new double[] {0.844, 0.156}, CLOSE);
        assertThat(chain.periods(0).shares()[1]).containsExactly(new double[] {0, 1}, CLOSE);
    }

    @Test
    void inTheLongRunTheMixIsThatOfTheStationaryDistribution() {
        assertThat(chain.periods(60).shares()[1]).containsExactly(new double[] {5.0 / 6, 1.0 / 6}, CLOSE);
    }

    @Test
    void thoseWhoAreThereMoveByTheShares() {
        assertThat(chain.forecast(new long[] {100, 40})).containsExactly(new double[] {110, 30}, CLOSE);
    }

    @Test
    void whoWasNeverSeenToMoveStays() {
        assertThat(MarkovChain.of(new long[][] {{0, 0}, {1, 1}}).shares()[0])
                .containsExactly(new double[] {1, 0}, CLOSE);
    }
}
