package org.acrm.it;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what another process brings about, and no longer. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private Eventually() {}

    /** Looks again and again until the answer will do. */
    public static <T> T becomes(Supplier<T> look, Predicate<T> enough) {
        Instant end = Instant.now().plus(PATIENCE);
        T seen = look.get();
        while (!enough.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("after " + PATIENCE + " still: " + seen);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
