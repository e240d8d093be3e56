package org.acrm.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The only source of chance. A draw is found again from (seed, index, purpose, part) alone, so that any customer can be
 * generated without the ones before, on any thread, with the same result.
 */
public final class Draw {

    /** What a stream of numbers is for; streams of two purposes never influence each other. */
    public enum Purpose {
        KIND,
        GROUP,
        IDENTITY,
        PROFILE,
        ACCOUNTS,
        MONTH,
        CONTACT,
        COMPLAINT,
        LIFE_TALK,
        CAMPAIGN,
        CUSTOMER_DIRT,
        HOLDING_DIRT,
        ROW_DIRT,
        TRANSACTION_DIRT,
        DUPLICATE,
        RELATIONSHIP,
        STAFF,
        RATES
    }

    private final SplittableRandom random;

    private Draw(long state) {
        random = new SplittableRandom(state);
    }

    public static Draw of(long seed, long index, Purpose purpose, int part) {
        long state = mix(seed + 0x9E3779B97F4A7C15L);
        state = mix(state ^ (index * 0xD1B54A32D192ED03L));
        return new Draw(mix(state + purpose.name().hashCode() * 0x8CB92BA72F3D8DD7L + part * 0xABC98388FB8FAC03L));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public double uniform() {
        return random.nextDouble();
    }

    public double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included; an empty range gives its lower end. */
    public int between(int low, int high) {
        return high <= low ? low : low + random.nextInt(high - low + 1);
    }

    public double gaussian() {
        return random.nextGaussian();
    }

    public double logNormal(double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }

    public int poisson(double mean) {
        double limit = Math.exp(-Math.min(mean, 60));
        int count = -1;
        for (double product = 1; product > limit; product *= random.nextDouble()) {
            count++;
        }
        return Math.max(count, 0);
    }

    /** Mean 1, a third of the spread of an exponential: people buy in rhythms, not at random. */
    public double rhythm() {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum / 3;
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public String digits(int count) {
        char[] digits = new char[count];
        for (int i = 0; i < count; i++) {
            digits[i] = (char) ('0' + random.nextInt(10));
        }
        return new String(digits);
    }
}
