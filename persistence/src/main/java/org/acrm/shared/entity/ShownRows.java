package org.acrm.shared.entity;

/** SQL that takes from {@link ValidRows} the row of a customer that is valid on the day that is shown, {@code :shown}. */
public final class ShownRows {

    private ShownRows() {}

    /** @param customer alias of the table of customers; those without a row are left out */
    public static String join(String table, String alias, String customer) {
        return " join " + table + " " + alias + " on " + alias + ".customer_id = " + customer + ".id and "
                + valid(alias);
    }

    /** @param customer alias of the table of customers; those without a row stay */
    public static String leftJoin(String table, String alias, String customer) {
        return " left" + join(table, alias, customer);
    }

    public static String valid(String alias) {
        return alias + ".valid_from <= :shown and " + alias + ".valid_to > :shown";
    }
}
