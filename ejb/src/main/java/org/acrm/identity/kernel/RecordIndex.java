package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.acrm.shared.kernel.Workers;

/**
 * All records of the bank, ready for one more: tonight's delivery is matched against all of them, and a prospect is looked
 * up while he is being typed in. One caller at a time; a question leaves nothing behind.
 */
public final class RecordIndex {

    /** A known record that may be the one asked for. */
    public record Found(int record, double weight) {}

    private final RecordStore store;
    private final MatchWeights weights;
    private final BlockKeys keys;
    private final BlockChains[] chains;
    private PairWeigher weigher;
    private long compared;

    /** Of records that are not to be matched with each other, because an earlier run has done so. */
    public static RecordIndex of(
            MatchDocument document, SourceRows rows, Normalisers normalisers, MatchWeights weights, Workers workers) {
        RecordStore store = new RecordStore(document, normalisers);
        store.addAll(rows, workers);
        return new RecordIndex(store, weights);
    }

    RecordIndex(RecordStore store, MatchWeights weights) {
        this.store = store;
        this.weights = weights;
        keys = new BlockKeys(store);
        chains = new BlockChains[keys.rules()];
        for (int rule = 0; rule < chains.length; rule++) {
            chains[rule] = new BlockChains(store.size());
            for (int record = 0; record < store.size(); record++) {
                chains[rule].add(record, keys.of(rule, record));
            }
        }
        weigher = new PairWeigher(store, weights);
    }

    public synchronized int records() {
        return store.size();
    }

    /** Pairs that were compared to add records. */
    public synchronized long compared() {
        return compared;
    }

    /** The known records that weigh at least that much with the one described, heaviest first. */
    public synchronized List<Found> lookUp(Map<String, String> described, double atLeast) {
        int[][] mark = store.mark();
        int asked = store.add(described);
        try {
            List<Found> found = new ArrayList<>();
            for (int other : candidates(asked)) {
                double bits = weigher.bits(weigher.pattern(asked, other), asked, other);
                if (bits >= atLeast) {
                    found.add(new Found(other, bits));
                }
            }
            found.sort(Comparator.comparingDouble(Found::weight).reversed().thenComparingInt(Found::record));
            return found;
        } finally {
            store.takeOutLast(mark);
        }
    }

    /** Adds records for good, to be found from now on; they are not matched with others. */
    public synchronized void enter(SourceRows rows, Workers workers) {
        int first = store.size();
        store.addAll(rows, workers);
        weigher = new PairWeigher(store, weights);
        for (int record = first; record < store.size(); record++) {
            for (int rule = 0; rule < chains.length; rule++) {
                chains[rule].add(record, keys.of(rule, record));
            }
        }
    }

    /**
     * Adds records for good and matches each with all others, old and new. These are the pairs that a full run over all
     * records makes of them with the same weights.
     */
    public synchronized PairList add(SourceRows rows, Workers workers) {
        int first = store.size();
        enter(rows, workers);
        PairList pairs = new PairList();
        for (int record = first; record < store.size(); record++) {
            for (int other : candidates(record)) {
                if (other < record || other < first) {
                    compared++;
                    int pattern = weigher.pattern(record, other);
                    double bits = weigher.bits(pattern, record, other);
                    if (bits >= store.document().bands().ask()) {
                        pairs.add(record, other, pattern, bits);
                    }
                }
            }
        }
        return pairs;
    }

    /** Of the record described and a known one. */
    public synchronized Waterfall explain(Map<String, String> described, int known) {
        int[][] mark = store.mark();
        int asked = store.add(described);
        try {
            return weigher.explain(asked, known);
        } finally {
            store.takeOutLast(mark);
        }
    }

    public synchronized Waterfall explain(int left, int right) {
        return weigher.explain(left, right);
    }

    /** Others of the record's blocks, but for blocks that are too large once the record is in; each once, in order. */
    private int[] candidates(int record) {
        BitSet others = new BitSet();
        for (int rule = 0; rule < chains.length; rule++) {
            long key = keys.of(rule, record);
            if (key == BlockKeys.NONE) {
                continue;
            }
            int[] block = chains[rule].members(key, store.document().largestBlock());
            Arrays.stream(block).filter(other -> other != record).forEach(others::set);
        }
        return others.stream().toArray();
    }
}
