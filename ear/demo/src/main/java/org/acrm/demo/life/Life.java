package org.acrm.demo.life;

import java.util.List;

/** A customer's story up to the last day of the delivery: accounts in their state of that day and every booking. */
public record Life(
        CustomerProfile profile, List<Account> accounts, List<Booking> bookings, List<StandingOrder> orders) {}
