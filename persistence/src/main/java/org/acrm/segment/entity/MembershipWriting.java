package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.acrm.condition.entity.Layout;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.quality.entity.SubjectReading;
import org.acrm.quality.entity.SubjectSlices.Slice;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.Period;
import org.acrm.shared.entity.Statistics;

/** Writes, of a range of customers, who has come and gone; the same date written again gives the same rows. */
@ApplicationScoped
public class MembershipWriting {

    private static final MembershipSubject MEMBERSHIPS = new MembershipSubject();
    private static final BulkLoad ENTERED = new BulkLoad(
            "segment_membership", List.of("segment_id", "customer_id", "valid_from", "valid_to", "let_in_by"));
    private static final BulkLoad GONE = new BulkLoad("segment_gone", List.of("segment_id", "customer_id"));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MembershipWriting() {}

    public MembershipWriting(EntityManager database) {
        this.database = database;
    }

    /** Takes back what an earlier attempt wrote for the date. */
    public void withdraw(CustomerRange range, Collection<Long> segments) {
        bound(
                        "delete from segment_membership where segment_id in (:segments) and valid_from = :date"
                                + inRange(),
                        range)
                .setParameter("segments", segments)
                .executeUpdate();
        bound(
                        "update segment_membership set valid_to = :forever where segment_id in (:segments) and"
                                + " valid_to = :date"
                                + inRange(),
                        range)
                .setParameter("segments", segments)
                .setParameter("forever", Period.FOREVER)
                .executeUpdate();
    }

    /** Who is in until now: key is the customer, the columns are the segment and the block. */
    public void readOpen(CustomerRange range, Collection<Long> segments, Consumer<ColumnBlock> consumer) {
        String these = segments.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String condition = "m.valid_to = date '" + Period.FOREVER + "' and m.customer_id >= " + range.fromId()
                + " and m.customer_id < " + range.toId() + " and m.segment_id in (" + these + ")";
        new SubjectReading(MEMBERSHIPS, new Layout(MEMBERSHIPS.attributes(), range.date()))
                .read(database, new Slice("", condition), consumer);
    }

    /** @param gone segment and customer; ended before others enter, so a customer may come back by another block */
    public long end(CustomerRange range, Iterator<Object[]> gone) {
        long count = GONE.load(database, gone);
        if (count > 0) {
            Statistics.grown(database, "segment_gone", count);
            bound(
                            "update segment_membership m set valid_to = :date where m.valid_to = :forever and exists"
                                    + " (select 1 from segment_gone g where g.segment_id = m.segment_id and g.customer_id"
                                    + " = m.customer_id)" + inRange(),
                            range)
                    .setParameter("forever", Period.FOREVER)
                    .executeUpdate();
            database.createNativeQuery("delete from segment_gone where customer_id >= :from and customer_id < :to")
                    .setParameter("from", range.fromId())
                    .setParameter("to", range.toId())
                    .executeUpdate();
        }
        return count;
    }

    /** @param entered segment, customer, date, end and block */
    public long enter(Iterator<Object[]> entered) {
        long count = ENTERED.load(database, entered);
        Statistics.grown(database, "segment_membership", count);
        return count;
    }

    private static String inRange() {
        return " and customer_id >= :from and customer_id < :to";
    }

    private Query bound(String sql, CustomerRange range) {
        return database.createNativeQuery(sql)
                .setParameter("date", range.date())
                .setParameter("from", range.fromId())
                .setParameter("to", range.toId());
    }
}
