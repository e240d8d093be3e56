package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.MembershipWriting;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentNights;
import org.acrm.segment.entity.SegmentSubject;

/**
 * Assigns a range of customers to all segments that a rule makes: one scan reads what all of them ask, each segment is worked out after
 * those of which it speaks, and only who has come, gone or is let in by another block is written.
 */
@ApplicationScoped
public class NightAssignment {

    private SegmentNights nights;
    private SegmentCatalogue catalogue;
    private MembershipRows memberships;
    private MembershipWriting writing;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected NightAssignment() {}

    @Inject
    NightAssignment(
            SegmentNights nights, SegmentCatalogue catalogue, MembershipRows memberships, MembershipWriting writing) {
        this.nights = nights;
        this.catalogue = catalogue;
        this.memberships = memberships;
        this.writing = writing;
    }

    public NightAssignment(EntityManager database) {
        this(
                new SegmentNights(database),
                new SegmentCatalogue(database),
                new MembershipRows(database),
                new MembershipWriting(database));
        this.database = database;
    }

    /** @param anew whether the night begins; one that goes on after a cut goes by what was said when it began */
    public NightPlan plan(LocalDate date, boolean anew) {
        if (anew) {
            nights.fix(date);
        }
        return new NightPlan(nights.rules(date), nights.rulesOutOfUse(date), new DefinitionJson(catalogue.on(date)));
    }

    /** @return memberships written or ended */
    public long assign(NightPlan plan, CustomerRange range) {
        List<Long> kept = plan.kept();
        return kept.isEmpty() ? 0 : write(range, kept, changes(range, plan));
    }

    private MembershipChanges changes(CustomerRange range, NightPlan plan) {
        SegmentSubject subject = catalogue.of(range);
        SegmentSet set =
                plan.set((id, table) -> RowBits.of(each -> memberships.members(id, range, each), table.order()));
        String keys = "c.id >= " + range.fromId() + " and c.id < " + range.toId();
        CustomerTable table =
                CustomerTable.open(database, subject, range.date(), keys).with(database, set.attributes());
        Sieve sieve = new Sieve(table, set.attributes());
        MembershipChanges changes = new MembershipChanges(table.order());
        set.inOrder().forEach(id -> changes.found(id, set.sifted(id, sieve)));
        return changes;
    }

    private long write(CustomerRange range, List<Long> kept, MembershipChanges changes) {
        writing.withdraw(range, kept);
        writing.readOpen(range, kept, changes::compare);
        return writing.end(range, changes.gone()) + writing.enter(changes.entered(range.date()));
    }
}
