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

/** Who the customers are (SEG-17): age by occupation with grades, region by sex, and how many of them are members. */
@ApplicationScoped
public class ProfileQueries {

    private static final String THEN =
            "(h.opened_on is null or h.opened_on <= :from) and (h.closed_on is null or h.closed_on > :from)";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ProfileQueries() {}

    public ProfileQueries(EntityManager database) {
        this.database = database;
    }

    public List<ProfileCount> occupations(ValueSight sight) {
        String sql = "select q.age, q.occupation, q.grade, count(*) as customers from (select "
                + AgeBand.named("c.birth_date", sight.shown())
                + " as age, c.occupation, g.grade from customer_customer c"
                + ShownRows.leftJoin("value_grade", "g", "c") + " where c.kind = 'RETAIL' and " + Holders.MEMBER
                + sight.condition("c") + ") q group by q.age, q.occupation, q.grade";
        return ResultRow.list(
                bound(sql, sight),
                row -> new ProfileCount(
                        AgeBand.valueOf(row.text("age")),
                        row.text("occupation"),
                        row.text("grade"),
                        row.count("customers")));
    }

    public List<RegionCount> regions(ValueSight sight) {
        String sql =
                "select n.region, c.sex, count(*) as customers from customer_customer c left join access_branch n on"
                        + " n.id = c.branch_id where c.kind = 'RETAIL' and " + Holders.MEMBER + sight.condition("c")
                        + " group by n.region, c.sex";
        return ResultRow.list(
                bound(sql, sight), row -> new RegionCount(row.text("region"), row.text("sex"), row.count("customers")));
    }

    public Coverage coverage(ValueSight sight, LocalDate from) {
        String sql = "select coalesce(sum(q.was), 0) as was, coalesce(sum(q.member_was), 0) as member_was,"
                + " coalesce(sum(q.holds), 0) as holds, coalesce(sum(q.member), 0) as member from (select max("
                + flag(THEN) + ") as was, max(" + flag("w.kind = 'CREDIT_CARD' and " + THEN) + ") as member_was, max("
                + flag(Holders.OPEN) + ") as holds, max(" + flag("w.kind = 'CREDIT_CARD' and " + Holders.OPEN)
                + ") as member from customer_holding h join product_product w on w.id = h.product_id join"
                + " customer_customer c on c.id = h.owner_id where c.kind <> 'PROSPECT' and " + sight.condition("c")
                + " group by c.id) q";
        return ResultRow.list(
                        bound(sql, sight).setParameter("from", from),
                        row -> new Coverage(
                                row.count("was"), row.count("member_was"), row.count("holds"), row.count("member")))
                .get(0);
    }

    private static String flag(String condition) {
        return "case when " + condition + " then 1 else 0 end";
    }

    private Query bound(String sql, ValueSight sight) {
        return sight.bind(database.createNativeQuery(sql, Tuple.class));
    }
}
