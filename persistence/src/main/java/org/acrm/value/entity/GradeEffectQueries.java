package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** What another definition of grades would make of those whom the published night graded. */
@ApplicationScoped
public class GradeEffectQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected GradeEffectQueries() {}

    public GradeEffectQueries(EntityManager database) {
        this.database = database;
    }

    /** By the grade that they have and the one that they would have; one statement, cut as the night cuts, of those who would be graded. */
    public List<GroupChange> of(LocalDate published, GradeShares tried) {
        String measured = "select g.grade as has, " + tried.basis().value("g.contribution_minor")
                + " as measure from value_grade g" + tried.basis().shown("g.customer_id")
                + " where g.valid_from <= :asOf and g.valid_to > :asOf"
                + tried.basis().graded("g.customer_id");
        String sql = "select q.has, q.gets, sum(q.customers) customers from (select s.has, s.customers, "
                + (tried.borders() == null ? byShare() : byBorder())
                + " as gets from (select m.has, m.measure, count(*) as customers, sum(count(*)) over (order by m.measure) as"
                + " upto, sum(count(*)) over (partition by m.measure) as alike, sum(count(*)) over () as everybody from ("
                + measured + ") m group by m.has, m.measure) s) q group by q.has, q.gets order by q.has, q.gets";
        Query query = database.createNativeQuery(sql, Tuple.class).setParameter("asOf", published);
        bind(query, tried);
        return ResultRow.list(query, row -> new GroupChange(row.text("has"), row.text("gets"), row.count("customers")));
    }

    /** Those alike go where the middle of their ranks lies: twice that middle against the lower shares, in whole numbers. */
    private static String byShare() {
        String middle = "case when (2 * s.upto - s.alike) * 100 < ";
        return middle + ":d * 2 * s.everybody then 'D' else " + middle + ":cd * 2 * s.everybody then 'C' else " + middle
                + ":bcd * 2 * s.everybody then 'B' else 'A' end end end";
    }

    private static String byBorder() {
        return "case when s.measure >= :a then 'A' when s.measure >= :b then 'B' when s.measure >= :c then 'C' else 'D' end";
    }

    private static void bind(Query query, GradeShares tried) {
        GradeBorders borders = tried.borders();
        if (borders == null) {
            query.setParameter("d", tried.d())
                    .setParameter("cd", tried.c() + tried.d())
                    .setParameter("bcd", 100 - tried.a());
        } else {
            query.setParameter("a", borders.a()).setParameter("b", borders.b()).setParameter("c", borders.c());
        }
    }
}
