package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/**
 * What each night goes by and what it found. The versions are said once, when its step begins: what is approved or retired meanwhile waits
 * for the next night, also where this one is cut off and goes on later.
 */
@ApplicationScoped
public class SegmentNights {

    private static final String BADGES =
            " from segment_membership m left join quality_badge qb on qb.customer_id = m.customer_id where m.segment_id ="
                    + " :segment and m.valid_from <= :date and m.valid_to > :date";

    private static final String COUNT =
            "update segment_size set members = (select count(*) from segment_membership m where m.segment_id ="
                    + " :segment and m.valid_from <= :date and m.valid_to > :date), entered = (select count(*) from"
                    + " segment_membership m where m.segment_id = :segment and m.valid_from = :date and not exists (select"
                    + " 1 from segment_membership o where o.segment_id = :segment and o.customer_id = m.customer_id and"
                    + " o.valid_to = :date)), gone = (select count(*) from segment_membership m where m.segment_id ="
                    + " :segment and m.valid_to = :date and not exists (select 1 from segment_membership o where"
                    + " o.segment_id = :segment and o.customer_id = m.customer_id and o.valid_from = :date)),"
                    + " badge_mean = (select avg(coalesce(qb.percent, 100))" + BADGES
                    + "), badge_below = (select count(case when qb.percent < " + SegmentBadges.FLOOR + " then 1 end)"
                    + BADGES + ") where segment_id = :segment and business_date = :date";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SegmentNights() {}

    public SegmentNights(EntityManager database) {
        this.database = database;
    }

    /** A rule as the night goes by it. */
    public record NightRule(long segment, String name, Long parent, String definition) {}

    /** Says the versions that are in force now; the same date again gives up what was said and counted. */
    public void fix(LocalDate date) {
        database.createNativeQuery("delete from segment_size where business_date = :date")
                .setParameter("date", date)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into segment_size (segment_id, business_date, version_ordinal, members, entered, gone)"
                                + " select s.id, cast(:date as date), s.in_force, 0, 0, 0 from segment_segment s where"
                                + " s.in_force is not null and s.state <> 'RETIRED'")
                .setParameter("date", date)
                .executeUpdate();
    }

    public List<NightRule> rules(LocalDate date) {
        return ResultRow.list(
                database.createNativeQuery(
                                "select v.segment_id, v.name, v.parent_id, v.definition from segment_size z join"
                                        + " segment_segment s on s.id = z.segment_id and s.kind = 'RULE' join"
                                        + " segment_version v on v.segment_id = z.segment_id and v.ordinal ="
                                        + " z.version_ordinal where z.business_date = :date order by v.segment_id",
                                Tuple.class)
                        .setParameter("date", date),
                row -> new NightRule(
                        row.count("segment_id"), row.text("name"), row.number("parent_id"), row.text("definition")));
    }

    /** Rules that were in force once and are not any more, whose members the night ends. */
    @SuppressWarnings("unchecked")
    public List<Long> rulesOutOfUse(LocalDate date) {
        return database.createNativeQuery(
                        "select s.id from segment_segment s where s.kind = 'RULE' and s.in_force is not null and not"
                                + " exists (select 1 from segment_size z where z.segment_id = s.id and z.business_date ="
                                + " :date) and s.state = 'RETIRED' order by s.id",
                        Long.class)
                .setParameter("date", date)
                .getResultList();
    }

    /** All that the night counts, whoever has assigned their members. */
    @SuppressWarnings("unchecked")
    public List<Long> segments(LocalDate date) {
        return database.createNativeQuery(
                        "select segment_id from segment_size where business_date = :date order by segment_id",
                        Long.class)
                .setParameter("date", date)
                .getResultList();
    }

    /** Counts one segment, from indexes, and how good the data of its members are, by the badges of the night. */
    public void count(long segment, LocalDate date) {
        database.createNativeQuery(COUNT)
                .setParameter("segment", segment)
                .setParameter("date", date)
                .executeUpdate();
    }
}
