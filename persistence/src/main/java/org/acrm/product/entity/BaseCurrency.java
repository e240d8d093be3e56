package org.acrm.product.entity;

/** The SQL that turns an amount in minor units into the bank's base currency at the rate of the shown day. */
public final class BaseCurrency {

    private BaseCurrency() {}

    /** Reads the parameters {@code :shown} and {@code :base}; an amount without a rate counts one to one only if it is in the base currency. */
    public static String converted(String minor, String currency) {
        return converted(minor, currency, ":base", ":shown");
    }

    /** @param base SQL of the base currency @param day SQL of the day whose rate counts */
    public static String converted(String minor, String currency, String base, String day) {
        String digits = "coalesce((select k.minor_digits from product_currency k where k.code = %s), 2)";
        return "case when " + currency + " = " + base + " then " + minor + " else round(" + minor
                + " * (select t.rate from product_rate t where t.currency = " + currency + " and t.valid_from ="
                + " (select max(n.valid_from) from product_rate n where n.currency = " + currency
                + " and n.valid_from <= " + day + ")) * power(10, " + digits.formatted(base) + " - "
                + digits.formatted(currency) + ")) end";
    }
}
