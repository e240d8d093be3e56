package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EstimateTest {

    /** Where all customers are alike the rates do not differ, and nothing bounds the shape of their distribution. */
    @Test
    void customers_who_are_all_alike_do_not_tell_how_they_differ() {
        RepeatPurchases alike =
                new RepeatPurchases(new int[] {5}, new double[] {10}, new double[] {12}, new int[] {1000});

        assertThat(BgNbd.estimate(alike).settled()).isFalse();
        assertThat(ParetoNbd.estimate(alike).settled()).isFalse();
    }

    @Test
    void a_likelihood_with_a_top_is_settled_there() {
        Estimate estimate = Estimate.mostLikely(at -> -Math.pow(at[0] - 3, 2) - Math.pow(at[1] - 0.5, 2), 1, 1);

        assertThat(estimate.settled()).isTrue();
        assertThat(estimate.parameters()[0]).isBetween(2.9999, 3.0001);
    }
}
