package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** How grades are cut and how they were before; the last word counts, and none is overwritten. */
@ApplicationScoped
public class GradeDefinition {

    /** So many former settings are shown. */
    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected GradeDefinition() {}

    public GradeDefinition(EntityManager database) {
        this.database = database;
    }

    public GradeShares current() {
        return history().get(0);
    }

    /** The latest first. */
    public List<GradeShares> history() {
        Query query = database.createNativeQuery(
                "select s.* from value_grade_shares s order by s.id desc fetch first " + SHOWN + " rows only",
                Tuple.class);
        return ResultRow.list(
                query,
                row -> new GradeShares(
                        row.count("id"),
                        GradeBasis.valueOf(row.text("basis")),
                        Math.toIntExact(row.count("a_percent")),
                        Math.toIntExact(row.count("b_percent")),
                        Math.toIntExact(row.count("c_percent")),
                        Math.toIntExact(row.count("d_percent")),
                        borders(row),
                        row.text("note"),
                        row.text("set_by"),
                        row.instant("set_at")));
    }

    private static GradeBorders borders(ResultRow row) {
        Long best = row.number("a_from_minor");
        return best == null ? null : new GradeBorders(best, row.count("b_from_minor"), row.count("c_from_minor"));
    }

    public void add(GradeShares said) {
        said.check();
        GradeBorders borders = said.borders();
        database.createNativeQuery("insert into value_grade_shares (basis, a_percent, b_percent, c_percent, d_percent,"
                        + " a_from_minor, b_from_minor, c_from_minor, note, set_by, set_at) values (:basis, :a, :b, :c, :d,"
                        + " cast(:aFrom as numeric(19)), cast(:bFrom as numeric(19)), cast(:cFrom as numeric(19)), :note,"
                        + " :by, :at)")
                .setParameter("basis", said.basis().name())
                .setParameter("aFrom", borders == null ? null : borders.a())
                .setParameter("bFrom", borders == null ? null : borders.b())
                .setParameter("cFrom", borders == null ? null : borders.c())
                .setParameter("a", said.a())
                .setParameter("b", said.b())
                .setParameter("c", said.c())
                .setParameter("d", said.d())
                .setParameter("note", said.note().strip())
                .setParameter("by", said.by())
                .setParameter("at", said.at())
                .executeUpdate();
    }
}
