package org.acrm.segment.service;

import java.time.LocalDate;
import java.util.Set;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentVersion;
import org.acrm.segment.service.SegmentSet.Rule;

/** Segments as they are in force on the published date, for whoever counts over the columns in memory. */
final class SegmentSets {

    private final CustomerColumns columns;
    private final SegmentRepository segments;
    private final MembershipRows memberships;

    SegmentSets(CustomerColumns columns, SegmentRepository segments, MembershipRows memberships) {
        this.columns = columns;
        this.segments = segments;
        this.memberships = memberships;
    }

    SegmentSet on(LocalDate shown) {
        DefinitionJson json = new DefinitionJson(columns.of(shown, Set.of()).subject());
        return new SegmentSet(
                id -> rule(id, json),
                (id, table) -> RowBits.of(
                        each -> memberships.members(id, new CustomerRange(table.date(), 0, Long.MAX_VALUE), each),
                        table.order()));
    }

    /** The version in force, or the draft of one that has none yet. */
    private Rule rule(long id, DefinitionJson json) {
        Segment segment = segments.get(id);
        if (segment.kind() != SegmentKind.RULE) {
            return new Rule(segment.name(), null, null);
        }
        SegmentVersion version = segment.current().or(segment::latest).orElseThrow();
        return new Rule(version.name(), version.parentId(), json.read(version.definition()));
    }
}
