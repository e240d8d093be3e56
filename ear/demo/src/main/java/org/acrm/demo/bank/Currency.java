package org.acrm.demo.bank;

/** Currencies of the bank with a plain long-run rate, used to size amounts; the dated rates are in {@link Rates}. */
public enum Currency {
    CNY(2, 1, 1),
    KRW(0, 190, 1),
    USD(2, 100, 712),
    EUR(2, 100, 780);

    private final int digits;
    private final long units;
    private final long yuan;

    Currency(int digits, long units, long yuan) {
        this.digits = digits;
        this.units = units;
        this.yuan = yuan;
    }

    /** Minor units of this currency worth so many fen; won are rounded to ten, as prices are. */
    public long fromFen(long fen) {
        if (this == KRW) {
            return fen * units / yuan / 1000 * 10;
        }
        return fen * units / yuan;
    }

    public long toFen(long minor) {
        return this == KRW ? minor * 100 / units : minor * yuan / units;
    }

    public String text(long minor) {
        if (digits == 0) {
            return Long.toString(minor);
        }
        long magnitude = Math.abs(minor);
        long cents = magnitude % 100;
        return (minor < 0 ? "-" : "") + magnitude / 100 + (cents < 10 ? ".0" : ".") + cents;
    }
}
