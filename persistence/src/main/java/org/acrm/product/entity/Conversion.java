package org.acrm.product.entity;

/**
 * Conversion into the bank's base currency, as SQL over {@code product_rate}: the rate of a day is the latest whose validity began on or
 * before it. Needs the parameter {@code :base}, the base currency.
 */
public final class Conversion {

    private Conversion() {}

    /**
     * A select of {@code on_day, currency, factor}: base minor units for one minor unit of the currency.
     *
     * @param days a select of {@code on_day}
     */
    public static String factors(String days) {
        return "select w.on_day, r.currency, r.rate * power(10.0, b.minor_digits - c.minor_digits) as factor from ("
                + days
                + ") w join product_rate r on r.valid_from = (select max(x.valid_from) from product_rate x"
                + " where x.currency = r.currency and x.valid_from <= w.on_day)"
                + " join product_currency c on c.code = r.currency join product_currency b on b.code = :base"
                + " where r.currency <> :base";
    }

    /** An amount of minor units in base minor units, rounded half away from zero; null where there is no rate. */
    public static String converted(String amount, String currency, String factor) {
        return "case when " + currency + " = :base then " + amount + " else round(" + amount + " * " + factor + ") end";
    }
}
