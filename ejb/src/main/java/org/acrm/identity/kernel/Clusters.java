package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Records joined by links. Where two records must stay apart, links are made from the heaviest down, so that a refused
 * link is the weakest of the chain; equal weights are taken in the order of the records' names, so that the order in which
 * records were read decides nothing.
 */
public final class Clusters {

    /** A link that was not made, since it would have joined what must stay apart. */
    public record Refused(int left, int right, double weight) {}

    private final int[] parent;
    private final List<Refused> refused = new ArrayList<>();

    private Clusters(int records) {
        parent = IntStream.range(0, records).toArray();
    }

    /** @param rank a number of each record that does not depend on the order of reading, such as that of its key */
    public static Clusters of(int records, PairList pairs, double atLeast, CannotLinks cannot, IntUnaryOperator rank) {
        return of(IntStream.range(0, records).toArray(), pairs, atLeast, cannot, rank);
    }

    /**
     * @param together for each record one that it was put together with before, itself where there is none; whatever the
     *     links say, these stay together
     */
    public static Clusters of(
            int[] together, PairList pairs, double atLeast, CannotLinks cannot, IntUnaryOperator rank) {
        Clusters clusters = new Clusters(together.length);
        CannotLinks.Open open = cannot.open();
        for (int record = 0; record < together.length; record++) {
            clusters.join(record, together[record], open);
        }
        if (cannot.isEmpty()) {
            for (int pair = 0; pair < pairs.size(); pair++) {
                if (pairs.weight(pair) >= atLeast) {
                    clusters.join(pairs.left(pair), pairs.right(pair));
                }
            }
        } else {
            clusters.joinUnlessApart(pairs, atLeast, open, rank);
        }
        return clusters;
    }

    private void joinUnlessApart(PairList pairs, double atLeast, CannotLinks.Open cannot, IntUnaryOperator rank) {
        Comparator<Integer> order = Comparator.comparingDouble((Integer pair) -> -pairs.weight(pair))
                .thenComparingInt(
                        pair -> Math.min(rank.applyAsInt(pairs.left(pair)), rank.applyAsInt(pairs.right(pair))))
                .thenComparingInt(
                        pair -> Math.max(rank.applyAsInt(pairs.left(pair)), rank.applyAsInt(pairs.right(pair))));
        IntStream.range(0, pairs.size())
                .filter(pair -> pairs.weight(pair) >= atLeast)
                .boxed()
                .sorted(order)
                .forEach(pair -> {
                    int left = of(pairs.left(pair));
                    int right = of(pairs.right(pair));
                    if (left == right) {
                        return;
                    }
                    if (cannot.forbid(left, right)) {
                        refused.add(new Refused(pairs.left(pair), pairs.right(pair), pairs.weight(pair)));
                    } else {
                        join(left, right, cannot);
                    }
                });
    }

    private void join(int one, int other, CannotLinks.Open cannot) {
        int left = of(one);
        int right = of(other);
        if (left != right) {
            join(left, right);
            cannot.joined(Math.max(left, right), Math.min(left, right));
        }
    }

    private void join(int one, int other) {
        int left = of(one);
        int right = of(other);
        parent[Math.max(left, right)] = Math.min(left, right);
    }

    /** The record of the smallest number stands for its cluster. */
    public int of(int record) {
        int root = record;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** For each record the one that stands for its cluster. */
    public int[] labels() {
        return IntStream.range(0, parent.length).map(this::of).toArray();
    }

    public List<Refused> refused() {
        return List.copyOf(refused);
    }
}
