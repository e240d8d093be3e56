package org.acrm.condition.entity;

import java.util.Arrays;
import java.util.Optional;

/** How two values stand to each other. */
public enum Relation {
    EQUAL("="),
    DIFFERENT("≠"),
    LESS("<"),
    AT_MOST("≤"),
    MORE(">"),
    AT_LEAST("≥");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** As documents and people write it. */
    public String sign() {
        return sign;
    }

    String sql() {
        return switch (this) {
            case DIFFERENT -> "<>";
            case AT_MOST -> "<=";
            case AT_LEAST -> ">=";
            default -> sign;
        };
    }

    /** @param order negative, zero or positive, as of {@code compareTo} */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case DIFFERENT -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** Asks whether something comes before something else, which texts do not tell. */
    public boolean ordered() {
        return this != EQUAL && this != DIFFERENT;
    }

    /** Also understands the signs of a keyboard. */
    static Optional<Relation> of(String sign) {
        return Arrays.stream(values())
                .filter(r -> r.sign.equals(sign) || r.sql().equals(sign))
                .findFirst();
    }
}
