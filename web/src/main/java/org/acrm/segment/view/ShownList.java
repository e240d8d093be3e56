package org.acrm.segment.view;

/** Lists of customers on pages, but for movers, of which a segment and a campaign draft can be made. */
public enum ShownList {
    STANDING,
    HOLDERS,
    LIFETIMES,
    LOSING_CUSTOMERS,
    LOSING_PAIRS,
    /** Newly active customers who may become best customers. */
    CHANCES
}
