package org.acrm.demo.life;

/**
 * Something that will be tried on a day: booked when the account accepts it, else declined. A mirror takes its part on a
 * second account of the same customer only when the first was booked. Amounts in fen.
 */
public record Plan(
        int day,
        Account account,
        long fen,
        String kind,
        String channel,
        String counterparty,
        Account mirror,
        long mirrorFen) {

    /** Instead of an amount: whatever is there, and the account is closed. */
    public static final long EVERYTHING = Long.MIN_VALUE;

    static Plan single(int day, Account account, long fen, String kind, String channel, String counterparty) {
        return new Plan(day, account, fen, kind, channel, counterparty, null, 0);
    }
}
