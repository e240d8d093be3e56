package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class BuyingModelTest {

    /** The parameters and the three figures are those that the walkthrough of R's BTYD prints for CDNOW, times in weeks. */
    private static final BgNbd BG_NBD = new BgNbd(0.2425945, 4.4136019, 0.7929199, 2.4258881);

    private static final ParetoNbd PARETO_NBD = new ParetoNbd(0.5533971, 10.5801985, 0.6060625, 11.6562237);

    @Test
    void what_customers_will_buy_is_what_the_published_walkthrough_prints() {
        assertThat(BG_NBD.expected(52)).isEqualTo(1.444, within(0.0005));
        assertThat(BG_NBD.expected(26, 30.86, 31, 52)).isEqualTo(25.76, within(0.005));
        assertThat(BG_NBD.alive(26, 30.86, 31)).isEqualTo(0.969, within(0.0005));
        assertThat(PARETO_NBD.expected(52)).isEqualTo(1.473, within(0.0005));
        assertThat(PARETO_NBD.expected(26, 30.86, 31, 52)).isEqualTo(25.46, within(0.005));
        assertThat(PARETO_NBD.alive(26, 30.86, 31)).isEqualTo(0.998, within(0.0005));
    }

    /** Fader, Hardie and Lee's own worked example of the BG/NBD: 2 purchases, the last at 30.43 of 38.86 weeks. */
    @Test
    void a_customer_of_the_paper_is_expected_to_buy_1_226_times_in_39_weeks() {
        assertThat(BG_NBD.expected(2, 30.43, 38.86, 39)).isEqualTo(1.226, within(0.0005));
    }

    @Test
    void the_likelihood_of_bg_nbd_is_that_of_its_story_integrated_over_all_customers() {
        BgNbd model = new BgNbd(2.5, 4, 2.2, 3.1);
        for (int x : new int[] {0, 1, 4}) {
            double last = x == 0 ? 0 : 5;
            double integrated = integral(
                    (rate, stop) -> gamma(rate, 2.5, 4)
                            * beta(stop, 2.2, 3.1)
                            * (Math.pow(1 - stop, x) * Math.pow(rate, x) * Math.exp(-rate * 9)
                                    + (x == 0
                                            ? 0
                                            : stop
                                                    * Math.pow(1 - stop, x - 1)
                                                    * Math.pow(rate, x)
                                                    * Math.exp(-rate * last))),
                    6,
                    1);

            assertThat(model.logLikelihood(one(x, last, 9))).isEqualTo(Math.log(integrated), within(1e-4));
        }
    }

    @Test
    void the_likelihood_of_pareto_nbd_is_that_of_its_story_integrated_over_all_customers() {
        for (ParetoNbd model : new ParetoNbd[] {new ParetoNbd(2.5, 4, 2.2, 3), new ParetoNbd(2.5, 3, 2.2, 4)}) {
            for (int x : new int[] {0, 1, 4}) {
                double last = x == 0 ? 0 : 5;
                double integrated = integral(
                        (rate, stop) -> gamma(rate, model.r(), model.alpha())
                                * gamma(stop, model.s(), model.beta())
                                * Math.pow(rate, x)
                                / (rate + stop)
                                * (stop * Math.exp(-(rate + stop) * last) + rate * Math.exp(-(rate + stop) * 9)),
                        6,
                        6);

                assertThat(model.logLikelihood(one(x, last, 9))).isEqualTo(Math.log(integrated), within(1e-3));
            }
        }
    }

    @Test
    void parameters_that_made_the_histories_are_found_again() {
        BgNbd truth = new BgNbd(0.8, 6, 1.2, 3.5);

        Estimate found = BgNbd.estimate(simulated(truth, 20_000, 52));

        double[] real = {0.8, 6, 1.2, 3.5};
        for (int i = 0; i < real.length; i++) {
            assertThat(found.standardErrors()[i]).isPositive();
            assertThat(found.parameters()[i]).isEqualTo(real[i], within(4 * found.standardErrors()[i]));
        }
    }

    /** The time is told beside the test; a night fits it twice. */
    @Test
    void parameters_of_pareto_nbd_that_made_the_histories_of_2600_buyers_are_found_again(TestReporter reporter) {
        RepeatPurchases histories = stoppingAnyTime(new ParetoNbd(0.8, 6, 1.2, 20), 2_600, 104);

        Instant begun = Instant.now();
        Estimate found = ParetoNbd.estimate(histories);
        reporter.publishEntry("milliseconds", Long.toString(begun.until(Instant.now(), ChronoUnit.MILLIS)));

        double[] real = {0.8, 6, 1.2, 20};
        assertThat(found.settled()).isTrue();
        for (int i = 0; i < real.length; i++) {
            assertThat(found.parameters()[i]).isEqualTo(real[i], within(4 * found.standardErrors()[i]));
        }
    }

    @Test
    void equal_histories_are_put_together_and_count_as_often() {
        RepeatPurchases histories =
                RepeatPurchases.of(new int[] {1, 0, 1, 0}, new double[] {3, 0, 3, 0}, new double[] {9, 9, 9, 8});

        assertThat(histories.rows()).isEqualTo(3);
        assertThat(histories.customers()).containsExactlyInAnyOrder(2, 1, 1);
        assertThat(BG_NBD.logLikelihood(histories))
                .isEqualTo(
                        2 * BG_NBD.logLikelihood(one(1, 3, 9))
                                + BG_NBD.logLikelihood(one(0, 0, 9))
                                + BG_NBD.logLikelihood(one(0, 0, 8)),
                        within(1e-12));
    }

    @Test
    void a_history_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> one(2, 10, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one(0, 1, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one(1, 0, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void few_purchases_are_expected_to_cost_nearer_to_what_all_cost() {
        GammaGamma amounts = new GammaGamma(6.25, 3.74, 15.44);
        double all = 6.25 * 15.44 / 2.74;

        assertThat(amounts.expected(0, 0)).isEqualTo(all, within(1e-9));
        assertThat(amounts.expected(100, 1)).isBetween(all, 100.0);
        assertThat(amounts.expected(100, 1_000)).isEqualTo(100, within(0.1));
    }

    @Test
    void special_functions_agree_with_their_closed_forms() {
        for (double z : new double[] {0, 0.1, 0.5, 0.9, 0.999}) {
            assertThat(Hypergeometric.f21(1, 1, 2, z)).isEqualTo(z == 0 ? 1 : -Math.log1p(-z) / z, within(1e-10));
            assertThat(Hypergeometric.f21(2.5, 3, 3, z) * Math.pow(1 - z, 2.5)).isEqualTo(1, within(1e-10));
        }
        for (double z : new double[] {0.1, 0.5, 0.9, 0.999, 0.999999}) {
            double root = 1 - Math.sqrt(1 - z);
            assertThat(Hypergeometric.lnNext(1, 0.5, z)).isEqualTo(Math.log(2 * root / z), within(1e-10));
            assertThat(Hypergeometric.lnNext(1, 1, z)).isEqualTo(Math.log(-Math.log1p(-z) / z), within(1e-10));
            assertThat(Hypergeometric.lnNext(104, 104, z))
                    .isEqualTo(Math.log(Hypergeometric.f21(1, 1, 105, z)) - 103 * Math.log1p(-z), within(1e-8));
        }
        double factorial = 0;
        for (int n = 1; n < 40; n++) {
            assertThat(LogSpace.gamma(n)).isEqualTo(factorial, within(1e-11));
            factorial += Math.log(n);
        }
        assertThat(LogSpace.gamma(0.5)).isEqualTo(Math.log(Math.PI) / 2, within(1e-13));
    }

    private static RepeatPurchases one(int count, double last, double watched) {
        return new RepeatPurchases(new int[] {count}, new double[] {last}, new double[] {watched}, new int[] {1});
    }

    /** Midpoints of a fine grid. */
    private static double integral(DoubleBinaryOperator f, double to, double other) {
        int parts = 1_200;
        double sum = 0;
        for (int i = 0; i < parts; i++) {
            for (int j = 0; j < parts; j++) {
                sum += f.applyAsDouble((i + 0.5) * to / parts, (j + 0.5) * other / parts);
            }
        }
        return sum * to / parts * other / parts;
    }

    private static double gamma(double x, double shape, double rate) {
        return Math.exp(shape * Math.log(rate) - LogSpace.gamma(shape) + (shape - 1) * Math.log(x) - rate * x);
    }

    private static double beta(double x, double a, double b) {
        double ln = LogSpace.gamma(a + b) - LogSpace.gamma(a) - LogSpace.gamma(b);
        return Math.exp(ln + (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x));
    }

    /** Each customer buys until, at any time, all is over. */
    private static RepeatPurchases stoppingAnyTime(ParetoNbd model, int customers, int weeks) {
        Random random = new Random(11);
        int[] counts = new int[customers];
        double[] last = new double[customers];
        double[] until = new double[customers];
        for (int i = 0; i < customers; i++) {
            double rate = drawn(random, model.r()) / model.alpha();
            double stop = -Math.log(random.nextDouble()) * model.beta() / drawn(random, model.s());
            until[i] = weeks - random.nextInt(weeks / 2);
            double end = Math.min(stop, until[i]);
            for (double time = -Math.log(random.nextDouble()) / rate;
                    time < end;
                    time -= Math.log(random.nextDouble()) / rate) {
                counts[i]++;
                last[i] = time;
            }
        }
        return RepeatPurchases.of(counts, last, until);
    }

    /** Each customer lives the story of BG/NBD for as long as it takes. */
    private static RepeatPurchases simulated(BgNbd model, int customers, double watched) {
        Random random = new Random(7);
        int[] counts = new int[customers];
        double[] last = new double[customers];
        double[] until = new double[customers];
        for (int i = 0; i < customers; i++) {
            double rate = drawn(random, model.r()) / model.alpha();
            double one = drawn(random, model.a());
            double stop = one / (one + drawn(random, model.b()));
            double time = -Math.log(random.nextDouble()) / rate;
            boolean going = true;
            until[i] = watched;
            while (going && time < watched) {
                counts[i]++;
                last[i] = time;
                going = random.nextDouble() >= stop;
                time -= Math.log(random.nextDouble()) / rate;
            }
        }
        return RepeatPurchases.of(counts, last, until);
    }

    /** A gamma variate of rate 1: Marsaglia and Tsang (2000), with a power of a uniform one for shapes below 1. */
    private static double drawn(Random random, double shape) {
        if (shape < 1) {
            return drawn(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
