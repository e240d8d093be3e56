package org.acrm.desk.entity;

import java.util.Set;

/** The lines of a bank's business with a customer, by what their products are. */
public enum BusinessLine {
    DEPOSITS("CURRENT", "SAVINGS", "TIME_DEPOSIT", "PLACEMENT"),
    WEALTH("FUND", "INSURANCE"),
    CREDIT("LOAN", "MORTGAGE", "CREDIT_CARD", "TRADE");

    private final Set<String> kinds;

    BusinessLine(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    boolean has(HoldingLine holding) {
        return kinds.contains(holding.kind());
    }
}
