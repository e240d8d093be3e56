package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** What the pages of segmentations show beside the segmentation itself. */
@ApplicationScoped
public class SegmentationQueries {

    private static final String LINES =
            "select s.id, s.code, s.ordinal, s.name, s.population, s.state, s.analysis_day, count(c.id) clusters,"
                    + " coalesce(sum(c.customers), 0) customers from segment_segmentation s left join segment_cluster c on"
                    + " c.segmentation_id = s.id";

    private static final String GROUPED =
            " group by s.id, s.code, s.ordinal, s.name, s.population, s.state, s.analysis_day";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SegmentationQueries() {}

    public SegmentationQueries(EntityManager database) {
        this.database = database;
    }

    /** Latest first; two statements. */
    public Page<SegmentationLine> segmentations(PageRequest page) {
        Query rows = database.createNativeQuery(
                        LINES + GROUPED + " order by s.id desc offset :offset rows fetch next :size rows only",
                        Tuple.class)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        long total = ((Number) database.createNativeQuery("select count(*) from segment_segmentation")
                        .getSingleResult())
                .longValue();
        return new Page<>(ResultRow.list(rows, SegmentationQueries::line), total, true);
    }

    /** All versions of the same segmentation, latest first. */
    public List<SegmentationLine> versions(long id) {
        Query query = database.createNativeQuery(
                        LINES
                                + " where s.code = (select o.code from segment_segmentation o where o.id = :id)"
                                + GROUPED + " order by s.ordinal desc",
                        Tuple.class)
                .setParameter("id", id);
        return ResultRow.list(query, SegmentationQueries::line);
    }

    private static SegmentationLine line(ResultRow row) {
        return new SegmentationLine(
                row.count("id"),
                row.text("code"),
                (int) row.count("ordinal"),
                row.text("name"),
                row.text("population"),
                SegmentState.valueOf(row.text("state")),
                row.count("clusters"),
                row.count("customers"),
                row.date("analysis_day"));
    }

    /** Members of each cluster as the latest night up to {@code shown} found them; none before the first night after the approval. */
    public List<ClusterNight> night(long segmentation, LocalDate shown) {
        Query query = database.createNativeQuery(
                        "select c.ordinal, z.business_date, z.members, z.entered, z.gone from segment_cluster c"
                                + " join segment_size z on z.segment_id = c.segment_id and z.business_date = (select"
                                + " max(l.business_date) from segment_size l where l.segment_id = c.segment_id and"
                                + " l.business_date <= :shown) where c.segmentation_id = :id order by c.ordinal",
                        Tuple.class)
                .setParameter("id", segmentation)
                .setParameter("shown", shown);
        return ResultRow.list(
                query,
                row -> new ClusterNight(
                        (int) row.count("ordinal"),
                        row.date("business_date"),
                        row.count("members"),
                        row.count("entered"),
                        row.count("gone")));
    }
}
