package org.acrm.demo.life;

/** A payment that a customer ordered once; amount in fen, day of the month 1..28. */
public record StandingOrder(
        String number, Account account, long fen, String bankTo, String accountTo, String purpose, int dayOfMonth) {}
