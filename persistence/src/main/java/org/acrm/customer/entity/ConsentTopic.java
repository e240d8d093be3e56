package org.acrm.customer.entity;

/** What a customer wants to hear about. A word about one topic stands beside the general one and goes before it, until the next general word. */
public enum ConsentTopic {
    /** Whatever nothing else was said of. Delivered files know this one only. */
    ALL,
    DEPOSITS,
    CARDS,
    LOANS,
    INVESTMENTS,
    INSURANCE
}
