package org.acrm.customer.entity;

import java.util.List;

/** What was believed of customers before, contact points included: a state for each time in which nothing of it changed. */
public final class CustomerHistory {

    /** Of the golden record itself. */
    public static final List<String> COLUMNS = List.of(
            "kind",
            "name",
            "latin_name",
            "language",
            "birth_date",
            "sex",
            "id_number",
            "industry",
            "occupation",
            "branch_id",
            "portfolio_id",
            "customer_since",
            "closed_on",
            "referred_by_id");

    /** Of the contact points by their columns here. */
    public static final List<String> CONTACTS = List.of("mobile", "email", "address", "city");

    private CustomerHistory() {}

    /** SQL that keeps what is known of customers {@code g} before it changes at {@code :now}. @param customers condition on them */
    public static String keep(String customers) {
        String columns = String.join(", ", COLUMNS);
        return "insert into customer_history (customer_id, " + columns + ", " + String.join(", ", CONTACTS)
                + ", recorded_from, recorded_to) select g.id, " + columns + ", " + contacts("g")
                + ", g.recorded_at, cast(:now as timestamp with time zone) from customer_customer g where " + customers;
    }

    /** SQL of the contact points of a customer in the order of the columns here. */
    public static String contacts(String customer) {
        return point(customer, "MOBILE", "address") + ", " + point(customer, "EMAIL", "address") + ", "
                + point(customer, "ADDRESS", "address") + ", " + point(customer, "ADDRESS", "city");
    }

    private static String point(String customer, String kind, String column) {
        return "(select p." + column + " from customer_contact_point p where p.customer_id = " + customer
                + ".id and p.kind = '" + kind + "')";
    }
}
