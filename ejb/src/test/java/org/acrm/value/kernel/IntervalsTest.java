package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against the tables of Newcombe's two papers of 1998. */
class IntervalsTest {

    private static final Offset<Double> PRINTED = within(0.00005);

    @Test
    void oneShareHasTheIntervalThatIsPrinted() {
        single(81, 263, 0.2553, 0.3662);
        single(15, 148, 0.0624, 0.1605);
        single(0, 20, 0.0000, 0.1611);
        single(1, 29, 0.0061, 0.1718);
    }

    private static void single(int having, int of, double low, double high) {
        ShareInterval share = ShareInterval.of(having, of);
        assertThat(share.low()).isCloseTo(low, PRINTED);
        assertThat(share.high()).isCloseTo(high, PRINTED);
    }

    @Test
    void aDifferenceOfSharesHasTheIntervalThatIsPrinted() {
        difference(56, 70, 48, 80, 0.0524, 0.3339);
        difference(9, 10, 3, 10, 0.1705, 0.8090);
        difference(5, 56, 0, 29, -0.0381, 0.1926);
        difference(10, 10, 0, 10, 0.6075, 1.0000);
    }

    private static void difference(int a, int m, int b, int n, double low, double high) {
        ShareInterval difference = ShareInterval.of(a, m).minus(ShareInterval.of(b, n));
        assertThat(difference.low()).isCloseTo(low, PRINTED);
        assertThat(difference.high()).isCloseTo(high, PRINTED);
        assertThat(difference.proven()).isEqualTo(low > 0);
    }

    @Test
    void aMeanKnowsItsVariance() {
        MeanInterval mean = MeanInterval.of(1 + 2 + 3 + 4 + 5, 1 + 4 + 9 + 16 + 25, 5);
        assertThat(mean.mean()).isEqualTo(3);
        assertThat(mean.variance()).isEqualTo(2.5 / 5);
        assertThat(mean.high()).isCloseTo(3 + 1.959964 * Math.sqrt(0.5), within(1e-6));
        assertThat(mean.proven()).isTrue();
        assertThat(mean.minus(mean).proven()).isFalse();
    }
}
