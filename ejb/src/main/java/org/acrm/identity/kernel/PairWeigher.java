package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Weighs pairs of a store, and tells of a weight where it comes from. */
final class PairWeigher {

    private final RecordStore store;
    private final PairWeights weights;
    private final TermFrequency frequencies;
    private final PairComparator comparator;

    PairWeigher(RecordStore store, MatchWeights learned) {
        this.store = store;
        weights = new PairWeights(store.document(), learned);
        frequencies = new TermFrequency(store, learned, weights);
        comparator = new PairComparator(store);
    }

    double bits(int pattern, int left, int right) {
        return weights.bits(pattern) + frequencies.bits(pattern, left, right);
    }

    int pattern(int left, int right) {
        return comparator.pattern(left, right);
    }

    Waterfall explain(int left, int right) {
        int pattern = comparator.pattern(left, right);
        List<Waterfall.Step> steps = new ArrayList<>();
        List<Comparison> comparisons = store.document().comparisons();
        for (int c = 0; c < comparisons.size(); c++) {
            int outcome = weights.outcome(pattern, c);
            steps.add(new Waterfall.Step(
                    comparisons.get(c).name(),
                    comparisons.get(c).label(outcome),
                    values(comparisons.get(c), left),
                    values(comparisons.get(c), right),
                    weights.bits(c, outcome),
                    frequencies.bits(c, outcome, left, right)));
        }
        return new Waterfall(weights.prior(), steps, bits(pattern, left, right));
    }

    private String values(Comparison comparison, int record) {
        return comparison.fields().stream()
                .map(field -> store.value(record, store.document().indexOf(field)))
                .collect(Collectors.joining(" | "));
    }
}
