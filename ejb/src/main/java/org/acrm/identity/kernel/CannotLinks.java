package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Pairs of records that a person has told apart; they are never put together, by whatever chain of others. */
public final class CannotLinks {

    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    public static CannotLinks none() {
        return new CannotLinks();
    }

    public CannotLinks add(int one, int other) {
        if (one == other) {
            throw new IllegalArgumentException("A record cannot be kept apart from itself");
        }
        apart.computeIfAbsent(one, record -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, record -> new HashSet<>()).add(one);
        return this;
    }

    /** Each pair twice, either way round. */
    void forEach(BiConsumer<Integer, Integer> pair) {
        apart.forEach((record, others) -> others.forEach(other -> pair.accept(record, other)));
    }

    boolean isEmpty() {
        return apart.isEmpty();
    }

    /** While records are being joined: for each cluster, named by its root, the clusters it must not be joined with. */
    final class Open {

        private final Map<Integer, Set<Integer>> clusters = new HashMap<>();

        Open() {
            apart.forEach((record, others) -> clusters.put(record, new HashSet<>(others)));
        }

        boolean forbid(int root, int other) {
            return clusters.getOrDefault(root, Set.of()).contains(other);
        }

        void joined(int root, int into) {
            Set<Integer> others = clusters.remove(root);
            if (others == null) {
                return;
            }
            List<Integer> moved = new ArrayList<>(others);
            for (int other : moved) {
                clusters.get(other).remove(root);
                clusters.get(other).add(into);
            }
            clusters.computeIfAbsent(into, cluster -> new HashSet<>()).addAll(others);
        }
    }

    Open open() {
        return new Open();
    }
}
