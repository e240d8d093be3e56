package org.acrm.segment.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which segments speak of which, and whether one would come to speak of itself. */
final class SegmentReferences {

    private final Map<Long, List<Long>> spokenOf = new HashMap<>();

    /** @param references pairs: who speaks, and of whom */
    SegmentReferences(Collection<Object[]> references) {
        for (Object[] pair : references) {
            spokenOf.computeIfAbsent(((Number) pair[0]).longValue(), any -> new ArrayList<>())
                    .add(((Number) pair[1]).longValue());
        }
    }

    /** The way from one of {@code named} back to {@code segment}, both ends in it; empty where there is none. */
    Optional<List<Long>> wayBack(long segment, Collection<Long> named) {
        Deque<List<Long>> ways = new ArrayDeque<>();
        named.forEach(one -> ways.add(List.of(one)));
        Set<Long> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<Long> way = ways.poll();
            long last = way.get(way.size() - 1);
            if (last == segment) {
                return Optional.of(way);
            }
            if (seen.add(last)) {
                for (long next : spokenOf.getOrDefault(last, List.of())) {
                    List<Long> longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.add(longer);
                }
            }
        }
        return Optional.empty();
    }
}
