package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.acrm.shared.entity.LikePattern;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** Lists of segments, two statements each: the rows of a page and how many there are. */
@ApplicationScoped
public class SegmentQueries {

    private static final String SIZES = " left join segment_size z on z.segment_id = s.id and z.business_date ="
            + " (select max(l.business_date) from segment_size l where l.segment_id = s.id and l.business_date <= :shown)";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SegmentQueries() {}

    public SegmentQueries(EntityManager database) {
        this.database = database;
    }

    /** @param state null for those that are not retired; @param words part of a name or code, null for all */
    public Page<SegmentLine> segments(LocalDate shown, SegmentState state, String words, PageRequest page) {
        String from = " from segment_segment s";
        String where = " where s.state " + (state == null ? "<> 'RETIRED'" : "= :state")
                + (words == null
                        ? ""
                        : " and (lower(s.name) like :words" + LikePattern.ESCAPE + " or lower(s.code) like :words"
                                + LikePattern.ESCAPE + ")");
        Query rows = database.createNativeQuery(
                        "select s.id, s.code, s.name, s.kind, s.state, s.in_force, p.name parent, z.members, z.entered,"
                                + " z.gone, z.segment_id, z.badge_mean, z.badge_below, " + SegmentBadges.FLOOR
                                + " floor_now, (select count(*) from segment_use u where u.segment_id = s.id) uses"
                                + from
                                + " left join segment_segment p on p.id = s.parent_id" + SIZES + where
                                + " order by lower(s.name), s.id offset :offset rows fetch next :size rows only",
                        Tuple.class)
                .setParameter("shown", shown)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        Query count = database.createNativeQuery("select count(*)" + from + where);
        return new Page<>(
                ResultRow.list(bound(rows, state, words), SegmentQueries::line),
                ((Number) bound(count, state, words).getSingleResult()).longValue(),
                true);
    }

    private static Query bound(Query query, SegmentState state, String words) {
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (words != null) {
            query.setParameter("words", "%" + LikePattern.beginningWith(words.toLowerCase(Locale.ROOT)));
        }
        return query;
    }

    /** All that are not retired. */
    public List<SegmentName> names() {
        Query query = database.createNativeQuery(
                "select s.id, s.name from segment_segment s where s.state <> 'RETIRED' order by lower(s.name), s.id",
                Tuple.class);
        return ResultRow.list(query, row -> new SegmentName(row.count("id"), row.text("name")));
    }

    /** The latest nights that assigned a segment, newest first. */
    public List<SegmentNight> nights(long segment, LocalDate shown, int most) {
        Query query = database.createNativeQuery(
                        "select z.business_date, z.version_ordinal, z.members, z.entered, z.gone from segment_size z where"
                                + " z.segment_id = :segment and z.business_date <= :shown order by z.business_date desc fetch"
                                + " first :most rows only",
                        Tuple.class)
                .setParameter("segment", segment)
                .setParameter("shown", shown)
                .setParameter("most", most);
        return ResultRow.list(
                query,
                row -> new SegmentNight(
                        row.date("business_date"),
                        (int) row.count("version_ordinal"),
                        row.number("members"),
                        row.number("entered"),
                        row.number("gone")));
    }

    private static SegmentLine line(ResultRow row) {
        Long inForce = row.number("in_force");
        return new SegmentLine(
                row.count("id"),
                row.text("code"),
                row.text("name"),
                SegmentKind.valueOf(row.text("kind")),
                SegmentState.valueOf(row.text("state")),
                inForce == null ? null : inForce.intValue(),
                row.text("parent"),
                row.number("members"),
                row.number("entered"),
                row.number("gone"),
                SegmentBadges.nightly(row),
                row.count("uses"));
    }
}
