package org.acrm.it.caller;

import jakarta.annotation.security.PermitAll;
import java.util.concurrent.Callable;

/** Whoever extends it runs the work with a permission of its own, and without a transaction of its own. */
@PermitAll
public abstract class Caller {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }

    /** What the work throws; null when it goes through. */
    public Throwable failureOf(Callable<?> work) {
        try {
            work.call();
            return null;
        } catch (Exception e) {
            return e;
        }
    }
}
