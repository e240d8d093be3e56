package org.acrm.value.entity;

import java.io.Serializable;

/**
 * Customers of an age who hold something.
 *
 * @param item {@value #ALL} for all customers, a kind of product, or the id of a product
 * @param customers who hold it on the day that is shown; of {@value #ALL} whether they hold anything or not
 * @param buyers who began to hold one in the period
 */
public record PenetrationCount(String item, AgeBand age, long customers, long buyers) implements Serializable {

    public static final String ALL = "ALL";
}
