package org.acrm.campaign.entity;

import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.customer.entity.ConsentTopic;
import org.acrm.product.entity.ProductKind;

/** About which topic an offer speaks; a customer's word about it goes before the general one. */
final class OfferTopic {

    private static final Map<ProductKind, ConsentTopic> TOPICS = Map.of(
            ProductKind.CURRENT, ConsentTopic.DEPOSITS,
            ProductKind.SAVINGS, ConsentTopic.DEPOSITS,
            ProductKind.TIME_DEPOSIT, ConsentTopic.DEPOSITS,
            ProductKind.CREDIT_CARD, ConsentTopic.CARDS,
            ProductKind.LOAN, ConsentTopic.LOANS,
            ProductKind.MORTGAGE, ConsentTopic.LOANS,
            ProductKind.FUND, ConsentTopic.INVESTMENTS,
            ProductKind.INSURANCE, ConsentTopic.INSURANCE);

    private OfferTopic() {}

    /** SQL of the topic of a product's kind; the general one for a kind, or no product, that no topic is about. */
    static String of(String kind) {
        return TOPICS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> " when '" + one.getKey() + "' then '" + one.getValue() + "'")
                .collect(Collectors.joining("", "case " + kind, " else '" + ConsentTopic.ALL + "' end"));
    }
}
