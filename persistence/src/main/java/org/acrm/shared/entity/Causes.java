package org.acrm.shared.entity;

import java.util.Optional;

/** What lies behind an error that containers and libraries have wrapped. */
public final class Causes {

    private Causes() {}

    public static <T extends Throwable> Optional<T> find(Throwable error, Class<T> kind) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return Optional.of(kind.cast(t));
            }
        }
        return Optional.empty();
    }

    public static Throwable innermost(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** A broken rule of the business with its key and arguments, else what the innermost cause says. */
    public static String reason(Throwable error) {
        Throwable cause = find(error, BusinessException.class)
                .<Throwable>map(rule -> rule)
                .orElseGet(() -> innermost(error));
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
