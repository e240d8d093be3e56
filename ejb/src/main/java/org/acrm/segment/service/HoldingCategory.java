package org.acrm.segment.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acrm.product.entity.ProductKind;

/** Kinds of products as the profile table of the source puts them together (SEG-07). */
public enum HoldingCategory {
    DEPOSIT(ProductKind.CURRENT, ProductKind.SAVINGS, ProductKind.TIME_DEPOSIT, ProductKind.PLACEMENT),
    CREDIT(ProductKind.LOAN, ProductKind.CREDIT_CARD, ProductKind.TRADE),
    HOME(ProductKind.MORTGAGE),
    INSURANCE(ProductKind.INSURANCE),
    INVESTMENT(ProductKind.FUND);

    private final List<String> attributes;

    HoldingCategory(ProductKind... kinds) {
        attributes = Arrays.stream(kinds)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    List<String> attributes() {
        return attributes;
    }
}
