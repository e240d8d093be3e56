package org.acrm.shared.entity;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the business was not met. Carries a bundle key ({@code error.*}) and its arguments, so that each border says it in the
 * reader's language; rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    public BusinessException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    public BusinessException(Throwable cause, String key, Object... arguments) {
        this(key, arguments);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
