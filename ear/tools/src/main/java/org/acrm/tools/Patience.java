package org.acrm.tools;

import java.util.concurrent.TimeUnit;

/** The pause between two looks at work that is under way. */
final class Patience {

    private static final long MILLIS = 500;

    private Patience() {}

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BankException("interrupted; the work goes on in the bank");
        }
    }
}
