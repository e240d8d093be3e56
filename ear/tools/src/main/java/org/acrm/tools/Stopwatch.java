package org.acrm.tools;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** How long work takes that is done again and again. */
final class Stopwatch {

    private Stopwatch() {}

    /** Milliseconds, ascending; the first rounds warm up and do not count. */
    static double[] times(int warming, int times, Runnable work) {
        for (int i = 0; i < warming; i++) {
            work.run();
        }
        return LongStream.range(0, times)
                .mapToDouble(i -> seconds(work) * TimeUnit.SECONDS.toMillis(1))
                .sorted()
                .toArray();
    }

    static double share(double[] ascending, double share) {
        return ascending[Math.min(ascending.length - 1, (int) Math.ceil(share * ascending.length) - 1)];
    }

    static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (double) (System.nanoTime() - begin) / TimeUnit.SECONDS.toNanos(1);
    }
}
