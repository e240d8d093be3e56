package org.acrm.segment.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.service.Sieve.Sifted;
import org.acrm.shared.entity.BusinessException;

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

    /** @param parent the segment it is part of or inside of which its segmentation is; null for none @param definition null for one that no rule makes */
    record Rule(String name, Long parent, Definition definition) {

        Set<Long> spokenOf() {
            Set<Long> all = new HashSet<>(definition == null ? Set.of() : definition.segments());
            if (parent != null) {
                all.add(parent);
            }
            return all;
        }
    }

    private final LongFunction<Rule> rules;
    private final Given given;

    /** Each after those of which it speaks. */
    private final Map<Long, Rule> known = new LinkedHashMap<>();

    private final Set<Long> spokenOf = new HashSet<>();
    private final Map<Long, long[]> rows = new HashMap<>();

    SegmentSet(LongFunction<Rule> rules, Given given) {
        this.rules = rules;
        this.given = given;
    }

    /** Takes in a segment with all of which it speaks. @throws BusinessException where it comes to speak of itself */
    void add(long id) {
        add(id, new LinkedHashSet<>());
    }

    private void add(long id, Set<Long> way) {
        if (known.containsKey(id)) {
            return;
        }
        if (!way.add(id)) {
            String names = way.stream().map(one -> rules.apply(one).name()).collect(Collectors.joining(" → "));
            throw new BusinessException("error.segment.cycle", names);
        }
        Rule rule = rules.apply(id);
        rule.spokenOf().forEach(other -> add(other, way));
        spokenOf.addAll(rule.spokenOf());
        way.remove(id);
        known.put(id, rule);
    }

    /** Takes in all of which a definition speaks. */
    void addSpokenOf(Definition definition, Long parent) {
        Set<Long> named = new Rule(null, parent, definition).spokenOf();
        named.forEach(this::add);
        spokenOf.addAll(named);
    }

    /** Those taken in, with all of which they speak. */
    Set<Long> all() {
        return Set.copyOf(known.keySet());
    }

    /** What must be in memory. */
    Set<String> attributes() {
        Set<String> names = new HashSet<>();
        known.values().stream()
                .filter(one -> one.definition() != null)
                .forEach(one -> names.addAll(one.definition().attributes()));
        return names;
    }

    /** Of a rule; who is in is kept only where others speak of it, the rest is not. */
    Sifted sifted(long id, Sieve sieve) {
        Rule one = known.get(id);
        long[] among = one.parent() == null ? null : rows(one.parent(), sieve);
        Sifted found = sieve.sift(one.definition(), null, among, other -> rows(other, sieve));
        keep(id, found.in());
        return found;
    }

    long[] rows(long id, Sieve sieve) {
        long[] kept = rows.get(id);
        if (kept != null) {
            return kept;
        }
        return known.get(id).definition() == null
                ? keep(id, given.rows(id, sieve.table()))
                : sifted(id, sieve).in();
    }

    private long[] keep(long id, long[] found) {
        if (spokenOf.contains(id)) {
            rows.put(id, found);
        }
        return found;
    }

    /** Those that rules make, each after those of which it speaks. */
    Set<Long> inOrder() {
        return known.entrySet().stream()
                .filter(one -> one.getValue().definition() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
