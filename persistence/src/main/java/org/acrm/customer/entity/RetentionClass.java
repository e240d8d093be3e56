package org.acrm.customer.entity;

/** Personal data that need not be kept for ever. The trail of looks and changes only grows and is no such class. */
public enum RetentionClass {
    /** Subject and content of contacts, and passages quoted from them. Day, channel, kind and outcome stay. */
    CONTACT_TEXTS,
    /** What closed complaints said. Topic, state and days stay. */
    COMPLAINT_TEXTS,
    /** Files as they were delivered, and their rejected rows. Counts stay. */
    DELIVERED_FILES,
    /** Prospects with whom nothing passed: they are erased as by a privacy officer, their numbers in statistics stay. */
    PROSPECTS
}
