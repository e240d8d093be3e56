package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.MembershipWriting;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.shared.entity.BusinessException;

/**
 * Assigns a range of customers to all segments that a rule makes: one scan reads what all of them ask, each segment is worked out after
 * those of which it speaks, and only who has come, gone or is let in by another block is written.
 */
@ApplicationScoped
public class NightAssignment {

    private static final Logger LOG = Logger.getLogger(NightAssignment.class.getName());

    private SegmentRepository segments;
    private SegmentCatalogue catalogue;
    private MembershipRows memberships;
    private MembershipWriting writing;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected NightAssignment() {}

    @Inject
    NightAssignment(
            SegmentRepository segments,
            SegmentCatalogue catalogue,
            MembershipRows memberships,
            MembershipWriting writing) {
        this.segments = segments;
        this.catalogue = catalogue;
        this.memberships = memberships;
        this.writing = writing;
    }

    public NightAssignment(EntityManager database) {
        this(
                new SegmentRepository(database),
                new SegmentCatalogue(database),
                new MembershipRows(database),
                new MembershipWriting(database));
        this.database = database;
    }

    /**
     * @param written memberships written or ended
     * @param unread segments whose definition speaks of what there is no more; their members stay as they are
     */
    public record Assigned(long written, long unread) {}

    public Assigned assign(CustomerRange range) {
        List<Long> inForce = segments.inForce().stream()
                .filter(one -> one.kind() == SegmentKind.RULE)
                .map(Segment::id)
                .toList();
        SegmentSubject subject = catalogue.of(range);
        SegmentSet set = new SegmentSet(
                segments, subject, (id, table) -> RowBits.of(memberships.members(id, range.date()), table.order()));
        List<Long> read = inForce.stream().filter(id -> readable(set, id)).toList();
        List<Long> kept = new ArrayList<>(segments.retiredRules());
        kept.addAll(read);
        long written = kept.isEmpty() ? 0 : write(range, kept, changes(range, subject, set, read));
        return new Assigned(written, inForce.size() - read.size());
    }

    private static boolean readable(SegmentSet set, long id) {
        try {
            set.add(id);
            return true;
        } catch (BusinessException e) {
            LOG.log(Level.WARNING, "Segment " + id + " is not assigned: " + e.key());
            return false;
        }
    }

    private MembershipChanges changes(CustomerRange range, SegmentSubject subject, SegmentSet set, List<Long> read) {
        String keys = "c.id >= " + range.fromId() + " and c.id < " + range.toId();
        CustomerTable table =
                CustomerTable.open(database, subject, range.date(), keys).with(database, set.attributes());
        Sieve sieve = new Sieve(table, set.attributes());
        MembershipChanges changes = new MembershipChanges(table.order());
        read.forEach(id -> changes.found(id, set.sifted(id, sieve)));
        return changes;
    }

    private long write(CustomerRange range, List<Long> kept, MembershipChanges changes) {
        writing.withdraw(range, kept);
        writing.readOpen(range, kept, changes::compare);
        return writing.end(range, changes.gone()) + writing.enter(changes.entered(range.date()));
    }
}
