package org.acrm.identity.service;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.acrm.identity.kernel.Bands;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.MatchRun;
import org.acrm.identity.kernel.Normalisers;
import org.acrm.identity.kernel.PairList;
import org.acrm.identity.kernel.RecordIndex;
import org.acrm.identity.kernel.Waterfall;
import org.acrm.shared.kernel.Workers;

/**
 * Matches a table of records: all with all where the weights have to be learned, else those that are new or have changed with all. What
 * it says of a pair is said in rows of the table.
 */
final class RecordMatching {

    private final RecordTable table;
    private final LearnedWeights weights;
    private final boolean learned;
    private final BitSet matched;
    private final PairList pairs;
    private final long candidates;
    private final int[] indexOf;
    private final Explainer explainer;

    @FunctionalInterface
    private interface Explainer {
        Waterfall explain(int left, int right);
    }

    private RecordMatching(RecordTable table, MatchRun run, LocalDate date) {
        this.table = table;
        this.weights = new LearnedWeights(run.weights(), date, table.size());
        this.learned = true;
        this.matched = new BitSet();
        matched.set(0, table.size());
        this.pairs = run.pairs();
        this.candidates = run.candidates();
        this.indexOf = IntStream.range(0, table.size()).toArray();
        this.explainer = run::explain;
    }

    private RecordMatching(RecordTable table, LearnedWeights weights, RecordIndex index, PairList found, int[] rows) {
        this.table = table;
        this.weights = weights;
        this.learned = false;
        this.matched = table.fresh();
        this.pairs = found.renumbered(rows);
        this.candidates = index.compared();
        this.indexOf = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            indexOf[rows[i]] = i;
        }
        this.explainer = index::explain;
    }

    /** @param known weights of an earlier run that hold for these records; empty to learn them */
    static RecordMatching of(
            MatchDocument document,
            RecordTable table,
            Optional<LearnedWeights> known,
            LocalDate date,
            Workers workers,
            Consumer<MatchRun.Stage> begun) {
        Normalisers normalisers = MatchDocuments.normalisers(document);
        if (known.isEmpty()) {
            return new RecordMatching(table, MatchRun.of(document, table, normalisers, null, workers, begun), date);
        }
        BitSet fresh = table.fresh();
        int[] before =
                IntStream.range(0, table.size()).filter(row -> !fresh.get(row)).toArray();
        int[] tonight = fresh.stream().toArray();
        begun.accept(MatchRun.Stage.READ);
        RecordIndex index = RecordIndex.of(
                document, table.rows(before), normalisers, known.get().weights(), workers);
        begun.accept(MatchRun.Stage.COMPARE);
        PairList found = index.add(table.rows(tonight), workers);
        int[] rows =
                IntStream.concat(IntStream.of(before), IntStream.of(tonight)).toArray();
        return new RecordMatching(table, known.get(), index, found, rows);
    }

    RecordTable table() {
        return table;
    }

    LearnedWeights weights() {
        return weights;
    }

    /** Whether the weights were learned from these very records. */
    boolean learned() {
        return learned;
    }

    /** Rows whose pairs were looked for. */
    BitSet matched() {
        return matched;
    }

    PairList pairs() {
        return pairs;
    }

    long candidates() {
        return candidates;
    }

    /** Bands of the document; where too little was learned from, nothing is put together without asking. */
    Bands bands(MatchDocument document) {
        Bands bands = document.bands();
        return weights.trusted() ? bands : new Bands(Double.POSITIVE_INFINITY, bands.ask());
    }

    Waterfall explain(int left, int right) {
        return explainer.explain(indexOf[left], indexOf[right]);
    }
}
