package org.acrm.tools;

/** What was asked for cannot be done; the message is one line for the person at the terminal. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RequestException(String message) {
        super(message);
    }
}
