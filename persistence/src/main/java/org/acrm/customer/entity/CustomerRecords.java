package org.acrm.customer.entity;

import jakarta.persistence.EntityManager;

/**
 * Keeps writers of rows about customers and those who move records between customers apart, so that no row is written under a customer
 * that its record has just left. Each holds until the end of the transaction.
 */
public final class CustomerRecords {

    private CustomerRecords() {}

    /** Before reading whose a record is in order to write it down; many may do so at a time. */
    public static void reading(EntityManager database) {
        database.createNativeQuery("lock table customer_record in row share mode")
                .executeUpdate();
    }

    /** Before moving records: waits for the chunks of imports at hand, and they for this. */
    public static void moving(EntityManager database) {
        database.createNativeQuery("lock table customer_record in exclusive mode")
                .executeUpdate();
    }
}
