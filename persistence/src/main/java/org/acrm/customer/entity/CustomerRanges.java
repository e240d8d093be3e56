package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.acrm.shared.entity.Statistics;

/** How many customers there are, and between which ids. */
@ApplicationScoped
public class CustomerRanges {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CustomerRanges() {}

    public CustomerRanges(EntityManager database) {
        this.database = database;
    }

    public long count() {
        return number("select count(*) from customer_customer where merged_into_id is null");
    }

    public long count(CustomerRange range) {
        String sql = "select count(*) from customer_customer where id >= :fromId and id < :toId"
                + " and merged_into_id is null";
        return ((Number) range.bind(database.createNativeQuery(sql)).getSingleResult()).longValue();
    }

    /** Zero without customers. */
    public long greatestId() {
        return number("select coalesce(max(id), 0) from customer_customer");
    }

    /** Lets the planner see what a step has written into the table. */
    public void refreshStatistics(String table) {
        Statistics.refresh(database, table);
    }

    /** The same, where {@code rows} is much beside what there was. */
    public void grown(String table, long rows) {
        Statistics.grown(database, table, rows);
    }

    private long number(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
