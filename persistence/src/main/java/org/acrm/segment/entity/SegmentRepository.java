package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;

/** Segments and where they are used. */
@ApplicationScoped
public class SegmentRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SegmentRepository() {}

    public SegmentRepository(EntityManager database) {
        this.database = database;
    }

    public Segment get(long id) {
        Segment segment = database.find(Segment.class, id);
        if (segment == null) {
            throw new BusinessException("error.segment.unknown", id);
        }
        return segment;
    }

    /** As {@link #get(long)}, for whoever saw that version of the row. */
    public Segment get(long id, int version) {
        Segment segment = get(id);
        if (segment.version() != version) {
            throw new BusinessException("error.segment.stale");
        }
        return segment;
    }

    /** As {@link #get(long, int)}, of a rule; whatever else makes a segment also changes and retires it. */
    public Segment rule(long id, int version) {
        Segment segment = get(id, version);
        if (segment.kind() != SegmentKind.RULE) {
            throw new BusinessException("error.segment.segmentation");
        }
        return segment;
    }

    /** Those that nights assign, whatever their kind, with all their versions. */
    public List<Segment> inForce() {
        return database.createQuery(
                        "select distinct s from Segment s left join fetch s.versions where s.inForce is not null"
                                + " and s.state <> :retired order by s.id",
                        Segment.class)
                .setParameter("retired", SegmentState.RETIRED)
                .getResultList();
    }

    /** A person's drafts that were made from one list and never in force, newest first. */
    public List<Segment> drafts(String owner, String origin) {
        return database.createQuery(
                        "select s from Segment s where s.owner = :owner and s.origin = :origin and s.state = :draft and"
                                + " s.inForce is null order by s.id desc",
                        Segment.class)
                .setParameter("owner", owner)
                .setParameter("origin", origin)
                .setParameter("draft", SegmentState.DRAFT)
                .getResultList();
    }

    /** Which segments speak of which: user first, then the one it uses. Clusters inside a segment speak of it. */
    @SuppressWarnings("unchecked")
    public List<Object[]> references() {
        return database.createNativeQuery(
                        "select user_id, segment_id from segment_use where user_kind = '" + SegmentUse.SEGMENT
                                + "' union all select k.segment_id, g.within_id from segment_cluster k join"
                                + " segment_segmentation g on g.id = k.segmentation_id where k.segment_id is not null and"
                                + " g.within_id is not null and g.state = 'PUBLISHED'",
                        Object[].class)
                .getResultList();
    }

    /** The segment inside of which the clusters of a segmentation are, of one of these clusters; null for none. */
    public Long within(long cluster) {
        return database.createQuery(
                        "select s.within from Segmentation s join s.clusters c where c.segmentId = :segment",
                        Long.class)
                .setParameter("segment", cluster)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public Segment save(Segment segment) {
        database.persist(segment);
        database.flush();
        return segment;
    }

    /** The next number for a segment that the bank writes itself. */
    public String nextCode() {
        return SegmentNumber.SEGMENT.next(database);
    }

    /**
     * Held until the transaction ends by whoever changes which segments speak of which, so that no two changes pass each other's check and
     * close a circle together.
     */
    public void lockReferences() {
        SegmentNumber.SEGMENT.lock(database);
    }

    /** Says anew which segments somebody uses; none for who uses none any more. */
    public void use(SegmentUse user, Collection<Long> segments) {
        keyed("delete from segment_use where user_kind = :kind and user_id = :user", user)
                .executeUpdate();
        for (long segment : segments) {
            keyed(
                            "insert into segment_use (segment_id, user_kind, user_id, user_name) values (:segment,"
                                    + " :kind, :user, :name)",
                            user)
                    .setParameter("segment", segment)
                    .setParameter("name", user.name())
                    .executeUpdate();
        }
    }

    private Query keyed(String sql, SegmentUse user) {
        return database.createNativeQuery(sql).setParameter("kind", user.kind()).setParameter("user", user.id());
    }

    public List<SegmentUse> uses(long segment) {
        Query query = database.createNativeQuery(
                        "select user_kind, user_id, user_name from segment_use where segment_id = :segment order by"
                                + " user_kind, user_name, user_id",
                        Tuple.class)
                .setParameter("segment", segment);
        return ResultRow.list(
                query, row -> new SegmentUse(row.text("user_kind"), row.count("user_id"), row.text("user_name")));
    }
}
