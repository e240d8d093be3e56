package org.acrm.segment.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.acrm.condition.entity.Subject;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentVersion;
import org.acrm.segment.service.Sieve.Sifted;

/**
 * Segments that speak of each other, each worked out once and after those of which it speaks. What only a night knows, such as the members
 * of a cluster, is given.
 */
final class SegmentSet {

    /** Rows of a segment that no rule makes. */
    @FunctionalInterface
    interface Given {
        long[] rows(long segment, CustomerTable table);
    }

    private record Known(Definition definition, Long parent) {}

    private final SegmentRepository segments;
    private final DefinitionJson json;
    private final Given given;
    private final Map<Long, Known> known = new LinkedHashMap<>();
    private final Map<Long, Sifted> sifted = new HashMap<>();
    private final Map<Long, long[]> rows = new HashMap<>();

    SegmentSet(SegmentRepository segments, Subject subject, Given given) {
        this.segments = segments;
        this.json = new DefinitionJson(subject);
        this.given = given;
    }

    /** Takes in a segment with all of which it speaks; the version in force, or the draft of one that has none. */
    void add(long id) {
        if (known.containsKey(id)) {
            return;
        }
        Segment segment = segments.get(id);
        boolean rule = segment.kind() == SegmentKind.RULE;
        Definition definition = rule
                ? segment.current()
                        .or(segment::latest)
                        .map(SegmentVersion::definition)
                        .map(json::read)
                        .orElseThrow()
                : null;
        if (rule) {
            addSpokenOf(definition, segment.parentId());
        }
        known.put(id, new Known(definition, rule ? segment.parentId() : null));
    }

    /** Takes in all of which a definition speaks. */
    void addSpokenOf(Definition definition, Long parent) {
        definition.segments().forEach(this::add);
        if (parent != null) {
            add(parent);
        }
    }

    /** What must be in memory. */
    Set<String> attributes() {
        Set<String> names = new HashSet<>();
        known.values().stream()
                .filter(one -> one.definition() != null)
                .forEach(one -> names.addAll(one.definition().attributes()));
        return names;
    }

    /** Of a rule. */
    Sifted sifted(long id, Sieve sieve) {
        Sifted found = sifted.get(id);
        if (found == null) {
            Known one = known.get(id);
            long[] among = one.parent() == null ? null : rows(one.parent(), sieve);
            found = sieve.sift(one.definition(), null, among, other -> rows(other, sieve));
            sifted.put(id, found);
        }
        return found;
    }

    long[] rows(long id, Sieve sieve) {
        if (known.get(id).definition() != null) {
            return sifted(id, sieve).in();
        }
        return rows.computeIfAbsent(id, other -> given.rows(other, sieve.table()));
    }
}
