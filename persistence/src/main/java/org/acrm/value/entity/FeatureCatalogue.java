package org.acrm.value.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Every feature of a customer: what it is called in the table, over how many days it looks, and how it is computed. Name and meaning in
 * the reader's language stand in the bundle as {@code enum.feature.<column>} and {@code enum.feature_meaning.<column>}.
 */
public final class FeatureCatalogue {

    /** A window of n days ends with the business date; "before" is the window of the same length before it. */
    public static final List<Feature> FEATURES = List.of(
            new Feature("customer_since", 0, "customer_customer.customer_since"),
            new Feature("last_active_on", 0, "latest day with a transaction"),
            new Feature("first_active_on", 0, "earliest day with a transaction"),
            new Feature("active_days_30", 30, "days with a transaction"),
            new Feature("active_days_90", 90, "days with a transaction"),
            new Feature("active_days_prev_90", 180, "days with a transaction, the 90 days before"),
            new Feature("active_days_365", 365, "days with a transaction"),
            new Feature("tx_count_90", 90, "number of transactions"),
            new Feature("tx_count_prev_90", 180, "number of transactions, the 90 days before"),
            new Feature("tx_count_365", 365, "number of transactions"),
            new Feature("in_minor_90", 90, "sum of amounts received"),
            new Feature("in_minor_prev_90", 180, "sum of amounts received, the 90 days before"),
            new Feature("out_minor_90", 90, "sum of amounts paid"),
            new Feature("out_minor_prev_90", 180, "sum of amounts paid, the 90 days before"),
            new Feature("purchase_count_365", 365, "number of purchases (TransactionKind.isPurchase)"),
            new Feature("purchase_minor_365", 365, "sum of purchases"),
            new Feature("last_purchase_on", 0, "latest day with a purchase"),
            new Feature("salary_minor_90", 90, "sum of salaries received"),
            new Feature("salary_minor_prev_90", 180, "sum of salaries received, the 90 days before"),
            new Feature("product_count", 0, "different products of open holdings owned"),
            new Feature("holding_count", 0, "open holdings owned"),
            new Feature("login_count_90", 90, "number of logins"),
            new Feature("login_count_prev_90", 180, "number of logins, the 90 days before"),
            new Feature("contact_count_90", 90, "interactions other than logins and page views"),
            new Feature("complaint_count_90", 90, "complaints opened"),
            new Feature("complaint_count_365", 365, "complaints opened"),
            new Feature("open_complaint_count", 0, "complaints not closed"),
            new Feature("leaving_text_count_180", 180, "texts that tell of leaving (fact LEAVING)"));

    private FeatureCatalogue() {}

    /**
     * @param column of {@code value_features}, and the feature's code everywhere
     * @param windowDays days back from the business date that are looked at; 0 = the whole history, or the state of that day
     * @param formula amounts are minor units of the base currency
     */
    public record Feature(String column, int windowDays, String formula) implements Serializable {}
}
