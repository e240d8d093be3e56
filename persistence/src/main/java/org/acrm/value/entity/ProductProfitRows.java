package org.acrm.value.entity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.acrm.customer.entity.CustomerRange;

/**
 * Adds up by product, branch and portfolio what customers brought and cost (LTV-05, STR-11). What a customer brought by product stands only
 * while a chunk is worked on, so each chunk leaves its sums, which a second attempt replaces, and the end of the step adds those up.
 */
final class ProductProfitRows {

    private static final String KEYS = "product_id, branch_id, portfolio_id";
    private static final String SUMS = "customers, losing, income_minor, cost_minor";

    private final EntityManager database;

    ProductProfitRows(EntityManager database) {
        this.database = database;
    }

    /** Before the first chunk of a night. */
    void begin() {
        database.createNativeQuery("delete from value_product_chunk").executeUpdate();
    }

    /** While the parts of a chunk stand; whom a product neither brought nor cost anything in the year is not counted. */
    void keep(CustomerRange range) {
        database.createNativeQuery("delete from value_product_chunk where chunk_from = :fromId")
                .setParameter("fromId", range.fromId())
                .executeUpdate();
        String sums = "select p.product_id, c.branch_id, c.portfolio_id, count(*) as customers, sum(case when "
                + ProfitRows.INCOME + " < " + ProfitRows.COST + " then 1 else 0 end) as losing, sum("
                + ProfitRows.INCOME + ") as income_minor, sum(" + ProfitRows.COST + ") as cost_minor from"
                + " value_profit_part p join customer_customer c on c.id = p.customer_id where " + ProfitRows.INCOME
                + " <> 0 or " + ProfitRows.COST + " <> 0 group by p.product_id, c.branch_id, c.portfolio_id";
        database.createNativeQuery("insert into value_product_chunk (chunk_from, " + KEYS + ", " + SUMS
                        + ") select :fromId, q.* from (" + sums + ") q")
                .setParameter("fromId", range.fromId())
                .executeUpdate();
    }

    /** After the last chunk; of former nights only the published one is still read. */
    void addUp(LocalDate date) {
        database.createNativeQuery(
                        "delete from value_product_profit where business_date = :date or business_date not in"
                                + " (select k.published_date from scheduling_calendar k where k.published_date is not null)")
                .setParameter("date", date)
                .executeUpdate();
        database.createNativeQuery("insert into value_product_profit (business_date, " + KEYS + ", " + SUMS
                        + ") select cast(:date as date), q.* from (select k.product_id, k.branch_id, k.portfolio_id,"
                        + " sum(k.customers) as customers, sum(k.losing) as losing, sum(k.income_minor) as income_minor,"
                        + " sum(k.cost_minor) as cost_minor from value_product_chunk k group by k.product_id, k.branch_id,"
                        + " k.portfolio_id) q")
                .setParameter("date", date)
                .executeUpdate();
    }
}
