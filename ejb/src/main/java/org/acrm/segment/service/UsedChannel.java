package org.acrm.segment.service;

import java.util.Locale;

/** Channels that a customer may use of one's own accord; by bookings of three months. */
public enum UsedChannel {
    BRANCH,
    ATM,
    POS,
    APP,
    WEB;

    /** Name of the attribute that counts its bookings. */
    String attribute() {
        return "channel_" + name().toLowerCase(Locale.ROOT);
    }
}
