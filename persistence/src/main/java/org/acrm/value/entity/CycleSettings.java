package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** Where the bands of the rhythm begin and began; the last word counts, and none is overwritten. */
@ApplicationScoped
public class CycleSettings {

    /** So many former settings are shown. */
    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CycleSettings() {}

    public CycleSettings(EntityManager database) {
        this.database = database;
    }

    public CycleSetting current() {
        return history().get(0);
    }

    /** The latest first. */
    public List<CycleSetting> history() {
        Query query = database.createNativeQuery(
                "select s.* from value_cycle_rule s order by s.id desc fetch first " + SHOWN + " rows only",
                Tuple.class);
        return ResultRow.list(
                query,
                row -> new CycleSetting(
                        row.count("id"),
                        Math.toIntExact(row.count("least_active_days")),
                        Math.toIntExact(row.count("shortest_cycle_days")),
                        Math.toIntExact(row.count("near_percent")),
                        Math.toIntExact(row.count("border_percent")),
                        row.text("note"),
                        row.text("set_by"),
                        row.instant("set_at")));
    }

    public void add(CycleSetting said) {
        said.check();
        database.createNativeQuery(
                        "insert into value_cycle_rule (least_active_days, shortest_cycle_days, near_percent,"
                                + " border_percent, note, set_by, set_at) values (:days, :shortest, :near, :border, :note, :by, :at)")
                .setParameter("days", said.leastActiveDays())
                .setParameter("shortest", said.shortestCycleDays())
                .setParameter("near", said.nearPercent())
                .setParameter("border", said.borderPercent())
                .setParameter("note", said.note().strip())
                .setParameter("by", said.by())
                .setParameter("at", said.at())
                .executeUpdate();
    }
}
