package org.acrm.value.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/** A customer, or one product of a customer, that costs more than it brings. @param product label; of a customer, the main one */
public record LossLine(
        long customer,
        String number,
        String name,
        String language,
        String branch,
        long productId,
        String product,
        Money income,
        Money cost,
        Money profit)
        implements Serializable {

    /** More products than any bank has. */
    static final long PRODUCTS = 1_000_000;

    /** Where it stands in the order by customer and product. */
    public long place() {
        return customer * PRODUCTS + productId;
    }

    public LossLine withName(String newName) {
        return new LossLine(customer, number, newName, language, branch, productId, product, income, cost, profit);
    }
}
