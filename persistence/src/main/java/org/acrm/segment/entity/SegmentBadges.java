package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.ResultRow;

/** Quality badges of the members of segments; whoever has none was found without fault, and counts as 100. */
@ApplicationScoped
public class SegmentBadges {

    /** The floor as it stands now. */
    static final String FLOOR =
            "(select qf.percent_floor from quality_floor qf where qf.id = (select max(ql.id) from quality_floor ql))";

    /** SQL: whether a segment is withheld as the night {@code :shown} has counted it. */
    public static String withheld(String segment) {
        return "exists (select 1 from segment_size zw where zw.segment_id = " + segment
                + " and zw.business_date = (select max(lw.business_date) from segment_size lw where lw.segment_id = "
                + segment + " and lw.business_date <= :shown) and zw.badge_mean < " + FLOOR + ")";
    }

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SegmentBadges() {}

    public SegmentBadges(EntityManager database) {
        this.database = database;
    }

    /** One statement for all of them; a segment without a member in sight has none. */
    public List<SegmentBadge> of(Collection<Long> segments, LocalDate shown, DataScope scope) {
        if (segments.isEmpty()) {
            return List.of();
        }
        Query query = database.createNativeQuery(
                        "select m.segment_id, count(*) members, count(case when qb.percent < " + FLOOR
                                + " then 1 end) below, sum(coalesce(qb.percent, 100)) points, max(" + FLOOR
                                + ") floor_now from segment_membership m join customer_customer c on c.id = m.customer_id and "
                                + scope.condition("c")
                                + " left join quality_badge qb on qb.customer_id = m.customer_id where"
                                + " m.segment_id in (:segments) and m.valid_from <= :shown and m.valid_to > :shown group by"
                                + " m.segment_id",
                        Tuple.class)
                .setParameter("segments", segments)
                .setParameter("shown", shown);
        return ResultRow.list(scope.bind(query), SegmentBadges::badge);
    }

    /** The same of the whole bank as the shown night has counted it, so that no member is read; the floor is that of now. */
    public List<SegmentBadge> ofNight(Collection<Long> segments, LocalDate shown) {
        if (segments.isEmpty()) {
            return List.of();
        }
        Query query = database.createNativeQuery(
                        "select z.segment_id, z.members, z.badge_mean, z.badge_below, " + FLOOR + " floor_now from"
                                + " segment_size z where z.segment_id in (:segments) and z.badge_mean is not null and"
                                + " z.business_date = (select max(l.business_date) from segment_size l where"
                                + " l.segment_id = z.segment_id and l.business_date <= :shown)",
                        Tuple.class)
                .setParameter("segments", segments)
                .setParameter("shown", shown);
        return ResultRow.list(query, SegmentBadges::nightly);
    }

    /** Of a row of {@code segment_size}; null where that night found no member. */
    static SegmentBadge nightly(ResultRow row) {
        BigDecimal mean = row.decimal("badge_mean");
        return mean == null
                ? null
                : new SegmentBadge(
                        row.count("segment_id"),
                        row.count("members"),
                        row.count("badge_below"),
                        mean.doubleValue(),
                        (int) row.count("floor_now"));
    }

    private static SegmentBadge badge(ResultRow row) {
        long members = row.count("members");
        return new SegmentBadge(
                row.count("segment_id"), members, row.count("below"), (double) row.count("points") / members, (int)
                        row.count("floor_now"));
    }
}
