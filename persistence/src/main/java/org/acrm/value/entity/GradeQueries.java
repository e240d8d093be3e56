package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;
import org.acrm.value.entity.GradeRows.Threshold;

/** How grades are spread over branches and products, and where they begin (GRD-02, GRD-03). */
@ApplicationScoped
public class GradeQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected GradeQueries() {}

    public GradeQueries(EntityManager database) {
        this.database = database;
    }

    /** By branch and grade on both dates. */
    public List<GradeCount> byBranch(MoveSight sight) {
        String of = " later, c.branch_id, g.grade, g.contribution_minor from customer_customer c join value_grade g on"
                + " g.customer_id = c.id and g.valid_from <= %1$s and g.valid_to > %1$s where "
                + sight.to().condition("c");
        String sql =
                "select q.later, q.branch_id, b.name branch, q.grade, count(*) customers, sum(q.contribution_minor)"
                        + " contribution from (select 1" + of.formatted(":shown") + " union all select 0"
                        + of.formatted(":from")
                        + ") q left join access_branch b on b.id = q.branch_id group by q.later,"
                        + " q.branch_id, b.name, q.grade";
        return ResultRow.list(
                sight.bind(database.createNativeQuery(sql, Tuple.class)),
                row -> new GradeCount(
                        row.flag("later"),
                        row.number("branch_id"),
                        row.text("branch"),
                        row.text("grade"),
                        row.count("customers"),
                        row.count("contribution")));
    }

    /** By product and grade on the later date; an owner of two holdings of a product is one. */
    public List<ProductGradeCount> byProduct(MoveSight sight, String language) {
        String sql = "select q.product, q.grade, count(*) customers, sum(q.bookings) bookings from (select c.id,"
                + " coalesce(l.label, p.code) product, g.grade, sum(coalesce(u.bookings, 0)) bookings from"
                + " customer_customer c" + ShownRows.join("value_grade", "g", "c")
                + " join customer_holding h on h.owner_id = c.id and (h.opened_on is null or h.opened_on <= :shown) and"
                + " (h.closed_on is null or h.closed_on > :shown) join product_product p on p.id = h.product_id left join"
                + " product_label l on l.product_id = p.id and l.language = :language left join (select a.holding_id,"
                + " sum(a.tx_count) bookings from activity_usage a where a.month_on > :from and a.month_on <= :shown"
                + " group by a.holding_id) u on u.holding_id = h.id where "
                + sight.to().condition("c")
                + " group by c.id, coalesce(l.label, p.code), g.grade) q group by q.product, q.grade";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("language", language);
        return ResultRow.list(
                query,
                row -> new ProductGradeCount(
                        row.text("product"), row.text("grade"), row.count("customers"), row.count("bookings")));
    }

    /** By what the grades of a date were cut; the contribution where none were. */
    public GradeBasis basis(LocalDate date) {
        Object basis = database.createNativeQuery(
                        "select max(t.basis) from value_grade_threshold t where t.business_date = :date", String.class)
                .setParameter("date", date)
                .getSingleResult();
        return basis == null ? GradeBasis.CONTRIBUTION : GradeBasis.valueOf((String) basis);
    }

    /** The borders that held on a date, the best grade first. */
    public List<Threshold> borders(LocalDate date) {
        Query query = database.createNativeQuery(
                        "select t.grade, t.lower_border, t.customers from value_grade_threshold t where t.business_date ="
                                + " :date order by t.grade",
                        Tuple.class)
                .setParameter("date", date);
        return ResultRow.list(
                query, row -> new Threshold(row.text("grade"), row.count("lower_border"), row.count("customers")));
    }
}
