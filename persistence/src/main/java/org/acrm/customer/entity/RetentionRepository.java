package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** For how long classes of data are kept, with who said so when. Nothing is kept shorter than for ever until somebody says so. */
@ApplicationScoped
public class RetentionRepository {

    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RetentionRepository() {}

    public RetentionRepository(EntityManager database) {
        this.database = database;
    }

    /** The rules that hold and remove something. */
    public List<RetentionLine> inForce() {
        return lines("r.recorded_to is null and r.months is not null order by r.data_class");
    }

    /** The latest first. */
    public List<RetentionLine> latest() {
        return lines("1 = 1 order by r.id desc");
    }

    /** @param months null: for ever */
    public void say(RetentionClass dataClass, Integer months, String by, OffsetDateTime now) {
        database.createNativeQuery("update customer_retention set recorded_to = :now where data_class = :class and"
                        + " recorded_to is null")
                .setParameter("now", now)
                .setParameter("class", dataClass.name())
                .executeUpdate();
        database.createNativeQuery("insert into customer_retention (data_class, months, said_by, recorded_from) values"
                        + " (:class, cast(:months as integer), :by, :now)")
                .setParameter("class", dataClass.name())
                .setParameter("months", months)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    private List<RetentionLine> lines(String which) {
        return ResultRow.list(
                database.createNativeQuery(
                                "select r.id, r.data_class, r.months, r.said_by, r.recorded_from, r.recorded_to from"
                                        + " customer_retention r where " + which,
                                Tuple.class)
                        .setMaxResults(SHOWN),
                row -> new RetentionLine(
                        row.count("id"),
                        RetentionClass.valueOf(row.text("data_class")),
                        row.number("months") == null
                                ? null
                                : row.number("months").intValue(),
                        row.text("said_by"),
                        row.instant("recorded_from"),
                        row.instant("recorded_to")));
    }
}
