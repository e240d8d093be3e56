package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;
import org.acrm.value.entity.BuyerCount.By;

/** The buyers of a year by what they paid, with their grades, and who the best of them are (SEG-16). */
@ApplicationScoped
public class BuyerQueries {

    /** Equal sums stay together where the middle of their ranks lies, as in {@link DecileQueries}. */
    private static final String FIFTH = "5 - floor(2.5 * (2 * (b.place - 1) + b.alike) / b.total)";

    private static final String ALIKE = " union all select '%1$s', cast(x.%2$s as varchar(60)), null, count(*),"
            + " sum(x.paid), sum(case when x.fifth = 1 then 1 else 0 end) from x group by x.%2$s";

    private static final String GRADED =
            "select '%1$s' as what, cast(x.%2$s as varchar(60)) as value, x.grade, count(*)"
                    + " as customers, sum(x.paid) as paid, sum(case when x.fifth = 1 then 1 else 0 end) as top from x group by"
                    + " x.%2$s, x.grade";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected BuyerQueries() {}

    public BuyerQueries(EntityManager database) {
        this.database = database;
    }

    /** @param borders rising, in minor units; band 0 lies below the first */
    public List<BuyerCount> counts(ValueSight sight, int year, List<Long> borders) {
        String buyers =
                "select a.purchase_minor as paid, rank() over (order by a.purchase_minor) as place, count(*) over"
                        + " (partition by a.purchase_minor) as alike, count(*) over () as total, g.grade, c.kind, c.occupation,"
                        + " n.region, " + AgeBand.named("c.birth_date", sight.shown())
                        + " as age from activity_year a join"
                        + " customer_customer c on c.id = a.customer_id left join access_branch n on n.id = c.branch_id"
                        + ShownRows.leftJoin("value_grade", "g", "c")
                        + " where a.on_year = :year and a.purchase_count > 0 and " + sight.condition("c");
        String sql = "with b as (" + buyers + "), x as (select b.*, cast(" + FIFTH + " as integer) as fifth, "
                + band(borders)
                + " as band from b) " + GRADED.formatted(By.BAND, "band") + " union all "
                + GRADED.formatted(By.FIFTH, "fifth") + ALIKE.formatted(By.AGE, "age")
                + ALIKE.formatted(By.KIND, "kind")
                + ALIKE.formatted(By.OCCUPATION, "occupation") + ALIKE.formatted(By.REGION, "region");
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("year", year);
        return ResultRow.list(
                query,
                row -> new BuyerCount(
                        By.valueOf(row.text("what")),
                        row.text("value"),
                        row.text("grade"),
                        row.count("customers"),
                        row.count("paid"),
                        row.count("top")));
    }

    private static String band(List<Long> borders) {
        StringBuilder sql = new StringBuilder("0");
        borders.forEach(
                border -> sql.append(" + case when b.paid >= ").append(border).append(" then 1 else 0 end"));
        return sql.toString();
    }
}
