package org.acrm.demo.life;

/** One line of an account's book; amounts in minor units of the account's currency. */
public record Booking(
        int number,
        Account account,
        int day,
        long amount,
        String kind,
        String channel,
        String counterparty,
        long balanceAfter) {}
