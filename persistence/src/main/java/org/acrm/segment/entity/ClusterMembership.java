package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.Period;

/**
 * Who is in which cluster, by date, written only where it changed. A customer is in one cluster of a segmentation at a time. Doing a date
 * again leaves the same rows.
 */
@ApplicationScoped
public class ClusterMembership {

    private static final BulkLoad FRESH =
            new BulkLoad("segment_fresh_cluster", List.of("segmentation_id", "customer_id", "segment_id"));
    private static final String RANGE =
            " m.customer_id >= :fromId and m.customer_id < :toId and m.segment_id in (:segments)";
    private static final String FRESH_ROW =
            "select 1 from segment_fresh_cluster n where n.segmentation_id = :segmentation"
                    + " and n.customer_id = m.customer_id and n.segment_id = m.segment_id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    private MembershipWriting writing;

    protected ClusterMembership() {}

    @Inject
    public ClusterMembership(MembershipWriting writing) {
        this.writing = writing;
    }

    public ClusterMembership(EntityManager database) {
        this(new MembershipWriting(database));
        this.database = database;
    }

    /** @param segments of the clusters by number; @param rows customer and number of its cluster, for all customers of the range */
    public int publish(CustomerRange range, long segmentation, List<Long> segments, Iterator<Object[]> rows) {
        clear(range, segmentation);
        FRESH.load(database, rows);
        writing.withdraw(range, segments);
        Query end = database.createNativeQuery(
                "update segment_membership m set valid_to = :date where m.valid_to = :forever and" + RANGE
                        + " and not exists (" + FRESH_ROW + ")");
        bound(end, range, segments)
                .setParameter("date", range.date())
                .setParameter("forever", Period.FOREVER)
                .setParameter("segmentation", segmentation)
                .executeUpdate();
        int entered = enter(range, segmentation);
        clear(range, segmentation);
        return entered;
    }

    private int enter(CustomerRange range, long segmentation) {
        return database.createNativeQuery(
                        "insert into segment_membership (segment_id, customer_id, valid_from, valid_to) select n.segment_id,"
                                + " n.customer_id, cast(:date as date), cast(:forever as date) from segment_fresh_cluster n"
                                + " where n.segmentation_id = :segmentation and n.customer_id >= :fromId and n.customer_id <"
                                + " :toId and not exists (select 1 from segment_membership m where m.segment_id ="
                                + " n.segment_id and m.customer_id = n.customer_id and m.valid_to = :forever)")
                .setParameter("date", range.date())
                .setParameter("forever", Period.FOREVER)
                .setParameter("segmentation", segmentation)
                .setParameter("fromId", range.fromId())
                .setParameter("toId", range.toId())
                .executeUpdate();
    }

    private static Query bound(Query query, CustomerRange range, Collection<Long> segments) {
        return query.setParameter("fromId", range.fromId())
                .setParameter("toId", range.toId())
                .setParameter("segments", segments);
    }

    private void clear(CustomerRange range, long segmentation) {
        database.createNativeQuery(
                        "delete from segment_fresh_cluster where segmentation_id = :segmentation and customer_id"
                                + " >= :fromId and customer_id < :toId")
                .setParameter("segmentation", segmentation)
                .setParameter("fromId", range.fromId())
                .setParameter("toId", range.toId())
                .executeUpdate();
    }

    /** Clusters out of force that have members still, or had them until the date: a night that is done again finds them too. */
    @SuppressWarnings("unchecked")
    public List<Long> retired(LocalDate date) {
        List<Number> found = database.createNativeQuery(
                        "select s.id from segment_segment s where s.kind = 'CLUSTER' and s.state = 'RETIRED' and exists (select"
                                + " 1 from segment_membership m where m.segment_id = s.id and m.valid_to in (:forever, :date))"
                                + " order by s.id")
                .setParameter("date", date)
                .setParameter("forever", Period.FOREVER)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /** Nobody of the range is in these clusters any more. */
    public void end(CustomerRange range, List<Long> segments) {
        writing.withdraw(range, segments);
        Query end = database.createNativeQuery(
                "update segment_membership m set valid_to = :date where m.valid_to = :forever and" + RANGE);
        bound(end, range, segments)
                .setParameter("date", range.date())
                .setParameter("forever", Period.FOREVER)
                .executeUpdate();
    }
}
