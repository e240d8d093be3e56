package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.LongPredicate;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;

/**
 * Who is tonight inside of a segment whose members are divided into clusters. Clusters are assigned before rules, since rules speak of
 * them; so the rule is asked here of the customers at hand, and clusters never hold somebody whom the segment does not.
 */
@ApplicationScoped
public class NightInside {

    private SegmentRepository segments;
    private SegmentCatalogue catalogue;
    private MembershipRows memberships;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected NightInside() {}

    @Inject
    public NightInside(SegmentRepository segments, SegmentCatalogue catalogue, MembershipRows memberships) {
        this.segments = segments;
        this.catalogue = catalogue;
        this.memberships = memberships;
    }

    NightInside(EntityManager database) {
        this(new SegmentRepository(database), new SegmentCatalogue(database), new MembershipRows(database));
        this.database = database;
    }

    /** A segment with all of which it speaks, clusters and what is around them too. @throws org.acrm.shared.entity.BusinessException where nobody can read it */
    Set<Long> spokenOf(long segment, LocalDate date) {
        SegmentSet set = new SegmentSets(catalogue.on(date), segments).begin((other, table) -> new long[0]);
        set.add(segment);
        return set.all();
    }

    /** Asks customers of the range by their ids. Clusters that it speaks of have been assigned. */
    LongPredicate members(long segment, CustomerRange range) {
        SegmentSubject subject = catalogue.of(range);
        SegmentSet set = new SegmentSets(subject, segments)
                .begin((other, table) -> RowBits.of(each -> memberships.members(other, range, each), table.order()));
        set.add(segment);
        String keys = "c.id >= " + range.fromId() + " and c.id < " + range.toId();
        CustomerTable table =
                CustomerTable.open(database, subject, range.date(), keys).with(database, set.attributes());
        long[] in = set.rows(segment, new Sieve(table, set.attributes()));
        return id -> {
            int row = table.order().row(id);
            return row >= 0 && (in[row >> 6] & 1L << row) != 0;
        };
    }
}
