package org.acrm.tools;

/** The bank was asked and did not do it; the message is one line for the person at the terminal. */
public final class BankException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BankException(String message) {
        super(message);
    }
}
