package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a run's pairs mean for the bank's customers: whom to put together, what to ask a steward, what no longer needs an
 * answer. Customers that were put together before stay together, and what a person has decided is not asked again. Between
 * two customers one question is enough: the heaviest pair, or the one that is open already.
 */
public final class MatchDecisions {

    /** A stored pair of rows that waits for a steward. */
    public record Question(long id, int left, int right) {}

    /** A pair of rows and its weight in bits. */
    public record Link(int left, int right, double weight) {}

    private final long[] customers;
    private final PairList pairs;
    private final Bands bands;
    private final Clusters clusters;
    private final List<long[]> merges = new ArrayList<>();
    private final List<Link> merged = new ArrayList<>();
    private final List<Link> asked = new ArrayList<>();
    private final List<Question> settled = new ArrayList<>();
    private final List<Question> gone = new ArrayList<>();

    /**
     * @param customers the customer whom each row belongs to now
     * @param matched rows whose pairs are in {@code pairs}: those of tonight, or all
     * @param pairs found among the matched rows and between them and all others
     * @param bands what to do at which weight; with a merging weight of infinity nothing is put together
     * @param open questions that wait for a steward
     * @param cannot pairs of rows that are never put together
     */
    public MatchDecisions(
            long[] customers, BitSet matched, PairList pairs, Bands bands, List<Question> open, CannotLinks cannot) {
        this.customers = customers.clone();
        this.pairs = pairs;
        this.bands = bands;
        clusters = Clusters.of(together(), pairs, bands.merge(), cannot, row -> row);
        findMerges();
        ask(open, matched, barred(cannot));
    }

    private int[] together() {
        Map<Long, Integer> first = new HashMap<>();
        return IntStream.range(0, customers.length)
                .map(row -> first.computeIfAbsent(customers[row], customer -> row))
                .toArray();
    }

    private void findMerges() {
        Map<Integer, Set<Long>> several = new LinkedHashMap<>();
        for (int row = 0; row < customers.length; row++) {
            int root = clusters.of(row);
            if (customers[root] != customers[row]) {
                several.computeIfAbsent(root, r -> new TreeSet<>(Set.of(customers[r])))
                        .add(customers[row]);
            }
        }
        several.values()
                .forEach(cluster ->
                        merges.add(cluster.stream().mapToLong(Long::longValue).toArray()));
    }

    /** Clusters between which a person has said no, once for each such answer. */
    private Set<Long> barred(CannotLinks cannot) {
        Set<Long> barred = new HashSet<>();
        cannot.forEach((one, other) -> barred.add(between(one, other)));
        return barred;
    }

    private void ask(List<Question> waiting, BitSet matched, Set<Long> barred) {
        Map<Long, Question> open = new LinkedHashMap<>();
        waiting.forEach(pair -> open.put(key(pair.left(), pair.right()), pair));
        Set<Question> found = new HashSet<>();
        List<Link> questions = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Link link = new Link(pairs.left(i), pairs.right(i), pairs.weight(i));
            if (clusters.of(link.left()) == clusters.of(link.right())) {
                if (link.weight() >= bands.merge() && customers[link.left()] != customers[link.right()]) {
                    merged.add(link);
                }
            } else if (!barred.contains(between(link.left(), link.right()))) {
                questions.add(link);
                Question before = open.get(key(link.left(), link.right()));
                if (before != null) {
                    found.add(before);
                }
            }
        }
        Set<Long> answered = sortOut(open.values(), found, matched, barred);
        choose(questions, found, answered);
    }

    /** Which open pairs stay as they are; the clusters between which they stand need no other question. */
    private Set<Long> sortOut(Iterable<Question> open, Set<Question> found, BitSet matched, Set<Long> barred) {
        Set<Long> standing = new HashSet<>();
        for (Question pair : open) {
            boolean again = matched.get(pair.left()) || matched.get(pair.right());
            if (clusters.of(pair.left()) == clusters.of(pair.right())) {
                settled.add(pair);
            } else if (barred.contains(between(pair.left(), pair.right())) || again && !found.contains(pair)) {
                gone.add(pair);
            } else if (!again) {
                standing.add(between(pair.left(), pair.right()));
            }
        }
        return standing;
    }

    private void choose(List<Link> questions, Set<Question> found, Set<Long> standing) {
        Map<Long, Question> before = new HashMap<>();
        found.forEach(pair -> before.put(key(pair.left(), pair.right()), pair));
        Comparator<Link> order = Comparator.comparing(
                        (Link link) -> !before.containsKey(key(link.left(), link.right())))
                .thenComparing(Comparator.comparingDouble(Link::weight).reversed())
                .thenComparingInt(Link::left)
                .thenComparingInt(Link::right);
        Set<Long> taken = new HashSet<>(standing);
        Set<Question> kept = new LinkedHashSet<>();
        questions.stream().sorted(order).forEach(link -> {
            Question earlier = before.get(key(link.left(), link.right()));
            if (taken.add(between(link.left(), link.right()))) {
                asked.add(link);
                if (earlier != null) {
                    kept.add(earlier);
                }
            }
        });
        found.stream()
                .filter(pair -> !kept.contains(pair))
                .sorted(Comparator.comparingLong(Question::id))
                .forEach(gone::add);
    }

    private long between(int one, int other) {
        return key(clusters.of(one), clusters.of(other));
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** Customers to be put together, in rising order each. */
    public List<long[]> merges() {
        return merges.stream().map(long[]::clone).toList();
    }

    /** The links that put customers together. */
    public List<Link> merged() {
        return List.copyOf(merged);
    }

    /** What a steward is to be asked, open questions included whose weight was found anew. */
    public List<Link> asked() {
        return List.copyOf(asked);
    }

    /** Open questions that the merging of tonight answers. */
    public List<Question> settled() {
        return List.copyOf(settled);
    }

    /** Open questions that nobody needs to answer any more. */
    public List<Question> gone() {
        return List.copyOf(gone);
    }
}
