package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.product.entity.ProductKind;
import org.acrm.shared.entity.ResultRow;

/** How many customers of each age hold each product, and how many began to in a period (RET-04). */
@ApplicationScoped
public class PenetrationQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected PenetrationQueries() {}

    public PenetrationQueries(EntityManager database) {
        this.database = database;
    }

    /**
     * All customers, kinds and products by age. An owner of two holdings of a product or kind is one.
     *
     * @param from the day before the period, which ends on the day that is shown
     */
    public List<PenetrationCount> counts(ValueSight sight, LocalDate from) {
        String people = "select c.id, " + AgeBand.named("c.birth_date", sight.shown())
                + " as age from customer_customer c where " + Holders.MEMBER + sight.condition("c");
        String owned = "select p.id, p.age, w.kind, w.id as product_id, max(case when " + Holders.OPEN
                + " then 1 else 0 end) as held, max(case when " + Holders.BEGUN + " then 1 else 0 end) as bought from"
                + " people p join customer_holding h on h.owner_id = p.id join product_product w on w.id = h.product_id"
                + " group by p.id, p.age, w.kind, w.id";
        String sql = "with people as (" + people + "), owned as (" + owned + ") select '" + PenetrationCount.ALL
                + "' as item, p.age, count(*) as customers, 0 as buyers from people p group by p.age union all select"
                + " cast(o.product_id as varchar(20)), o.age, sum(o.held), sum(o.bought) from owned o group by"
                + " o.product_id, o.age union all select k.kind, k.age, sum(k.held), sum(k.bought) from (select o.id,"
                + " o.kind, o.age, max(o.held) as held, max(o.bought) as bought from owned o group by o.id, o.kind,"
                + " o.age) k group by k.kind, k.age";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("from", from);
        return ResultRow.list(
                query,
                row -> new PenetrationCount(
                        row.text("item"),
                        AgeBand.valueOf(row.text("age")),
                        row.count("customers"),
                        row.count("buyers")));
    }

    /** By kind and code. */
    public List<ProductName> products(String language) {
        String sql = "select p.id, p.code, p.kind, " + Labels.of("p.id", "p.code")
                + " as name from product_product p order by p.kind, p.code";
        Query query = database.createNativeQuery(sql, Tuple.class).setParameter("language", language);
        return ResultRow.list(
                query,
                row -> new ProductName(
                        row.count("id"), row.text("code"), ProductKind.valueOf(row.text("kind")), row.text("name")));
    }
}
