package org.acrm.value.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * What a product brought and cost in the last twelve whole months, with all customers in sight or with those of a branch.
 *
 * @param branch null for all branches, and for customers without one
 * @param customers whom it brought or cost something
 * @param losing those of them with whom it cost more than it brought
 * @param cost to serve, without contacts, which belong to no product
 */
public record ProductProfit(
        long productId,
        String product,
        Long branchId,
        String branch,
        long customers,
        long losing,
        Money income,
        Money cost,
        Money profit)
        implements Serializable {

    /** Of its customers, the share with whom it loses money. */
    public double losingShare() {
        return (double) losing / customers;
    }
}
