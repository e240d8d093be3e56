package org.acrm.segment.service;

import java.util.HashSet;
import java.util.Set;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.entity.SegmentVersion;
import org.acrm.segment.service.SegmentSet.Given;
import org.acrm.segment.service.SegmentSet.Rule;

/** Segments as they are in force, for whoever counts them or asks of what they speak. */
final class SegmentSets {

    private final SegmentSubject subject;
    private final SegmentRepository segments;

    SegmentSets(SegmentSubject subject, SegmentRepository segments) {
        this.subject = subject;
        this.segments = segments;
    }

    /** To which those are added that are asked for. */
    SegmentSet begin(MembershipRows memberships) {
        return begin((id, table) -> RowBits.of(
                each -> memberships.members(id, new CustomerRange(table.date(), 0, Long.MAX_VALUE), each),
                table.order()));
    }

    SegmentSet begin(Given given) {
        DefinitionJson json = new DefinitionJson(subject);
        return new SegmentSet(id -> rule(id, json), given);
    }

    /** All attributes that a definition asks for, itself and by those of which it speaks. @throws BusinessException where one cannot be read */
    Set<String> attributes(Definition definition, Long parent) {
        SegmentSet set = begin((id, table) -> new long[0]);
        set.addSpokenOf(definition, parent);
        Set<String> names = new HashSet<>(definition.attributes());
        names.addAll(set.attributes());
        return names;
    }

    /** The version in force, or the draft of one that has none yet. */
    private Rule rule(long id, DefinitionJson json) {
        Segment segment = segments.get(id);
        if (segment.kind() != SegmentKind.RULE) {
            return new Rule(segment.name(), segments.within(id), null);
        }
        SegmentVersion version = segment.current().or(segment::latest).orElseThrow();
        return new Rule(version.name(), version.parentId(), json.read(version.definition()));
    }
}
