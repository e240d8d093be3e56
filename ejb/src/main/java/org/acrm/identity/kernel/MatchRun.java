package org.acrm.identity.kernel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.acrm.shared.kernel.Workers;

/** All records against all: normalise, block, compare, learn, weigh. */
public final class MatchRun {

    private final RecordStore store;
    private final MatchWeights weights;
    private final PairWeigher weigher;
    private final PairList pairs;
    private final long candidates;
    private final List<OverlargeBlock> overlarge;

    private MatchRun(
            RecordStore store,
            MatchWeights weights,
            PairWeigher weigher,
            PairList pairs,
            long candidates,
            List<OverlargeBlock> overlarge) {
        this.store = store;
        this.weights = weights;
        this.weigher = weigher;
        this.pairs = pairs;
        this.candidates = candidates;
        this.overlarge = overlarge;
    }

    /** What a run is doing. */
    public enum Stage {
        READ,
        BLOCK,
        COMPARE,
        LEARN,
        WEIGH,
        DONE
    }

    /** Learns the weights from these records. */
    public static MatchRun learning(MatchDocument document, SourceRows rows, Normalisers normalisers, Workers workers) {
        return of(document, rows, normalisers, null, workers, stage -> {});
    }

    /**
     * @param known weights learned before, null to learn them from these records
     * @param begun told of each stage as it begins
     */
    public static MatchRun of(
            MatchDocument document,
            SourceRows rows,
            Normalisers normalisers,
            MatchWeights known,
            Workers workers,
            Consumer<Stage> begun) {
        if (rows.size() < 2) {
            throw new IllegalArgumentException("Matching needs at least two records");
        }
        begun.accept(Stage.READ);
        RecordStore store = new RecordStore(document, normalisers);
        store.addAll(rows, workers);
        begun.accept(Stage.BLOCK);
        Blocks blocks = Blocks.of(store, workers);
        begun.accept(Stage.COMPARE);
        Candidates candidates = Candidates.of(store, blocks, workers);
        begun.accept(Stage.LEARN);
        MatchWeights weights = known == null ? learn(store, candidates, workers) : known;
        begun.accept(Stage.WEIGH);
        PairWeigher weigher = new PairWeigher(store, weights);
        PairList kept = weigh(store, candidates, weigher, workers);
        begun.accept(Stage.DONE);
        return new MatchRun(store, weights, weigher, kept, candidates.size(), blocks.overlarge());
    }

    private static MatchWeights learn(RecordStore store, Candidates candidates, Workers workers) {
        double all = (double) store.size() * (store.size() - 1) / 2;
        return new MatchTraining(store.document(), candidates.counts(), all).learn(ChanceAgreement.of(store, workers));
    }

    /** Keeps what is to be merged or asked about. */
    private static PairList weigh(RecordStore store, Candidates candidates, PairWeigher weigher, Workers workers) {
        double ask = store.document().bands().ask();
        PairList[] parts = candidates.pairs();
        PairList[] kept = new PairList[parts.length];
        workers.each(parts.length, part -> {
            kept[part] = new PairList();
            PairList some = parts[part];
            for (int i = 0; i < some.size(); i++) {
                double bits = weigher.bits(some.pattern(i), some.left(i), some.right(i));
                if (bits >= ask) {
                    kept[part].add(some.left(i), some.right(i), some.pattern(i), bits);
                }
            }
        });
        return PairList.joined(kept);
    }

    public int records() {
        return store.size();
    }

    public MatchWeights weights() {
        return weights;
    }

    /** Pairs to be merged or asked about. */
    public PairList pairs() {
        return pairs;
    }

    /** Pairs that were compared. */
    public long candidates() {
        return candidates;
    }

    public List<OverlargeBlock> overlarge() {
        return overlarge;
    }

    /** Records of one each; {@code atLeast} is a weight not below that of asking. */
    public Clusters clusters(double atLeast, CannotLinks cannot) {
        return clusters(atLeast, cannot, IntUnaryOperator.identity());
    }

    /** @param rank a number of each record that does not depend on the order of reading, such as that of its key */
    public Clusters clusters(double atLeast, CannotLinks cannot, IntUnaryOperator rank) {
        return Clusters.of(store.size(), pairs, atLeast, cannot, rank);
    }

    public Waterfall explain(int left, int right) {
        return weigher.explain(left, right);
    }

    /** For later records; takes this run's records over. */
    public RecordIndex index() {
        return new RecordIndex(store, weights);
    }
}
