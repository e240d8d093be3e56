package org.acrm.shared.view;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number that an error page shows and that stands beside the stack trace in the log, such as {@code 7F3A-19}. */
public final class ErrorNumber {

    /** Where a request keeps the number of its error. */
    static final String ATTRIBUTE = "acrm.error.number";

    private static final Logger LOG = Logger.getLogger(ErrorNumber.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorNumber() {}

    public static String record(Throwable error, String page) {
        String number = String.format(Locale.ROOT, "%04X-%02X", RANDOM.nextInt(0x10000), RANDOM.nextInt(0x100));
        LOG.log(Level.SEVERE, error, () -> "Error " + number + " at " + page);
        return number;
    }
}
