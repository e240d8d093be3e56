package org.acrm.identity.kernel;

import java.util.List;

/**
 * Agreement on a rare value says more than on a frequent one: chance agreement on this value, its share among the records,
 * takes the place of chance agreement on any (Winkler 1989).
 */
final class TermFrequency {

    private final RecordStore store;
    private final PairWeights weights;
    private final int[][] fields;
    private final int[][] forms;
    private final double[][] chanceBits;
    private final double[][] knownBits;

    TermFrequency(RecordStore store, MatchWeights learned, PairWeights weights) {
        this.store = store;
        this.weights = weights;
        List<Comparison> comparisons = store.document().comparisons();
        fields = new int[comparisons.size()][];
        forms = new int[fields.length][];
        chanceBits = new double[fields.length][];
        knownBits = new double[fields.length][];
        for (int c = 0; c < fields.length; c++) {
            List<Level> levels = comparisons.get(c).levels();
            fields[c] = new int[levels.size() + 2];
            forms[c] = new int[fields[c].length];
            chanceBits[c] = new double[fields[c].length];
            knownBits[c] = new double[fields[c].length];
            for (int outcome = 0; outcome < fields[c].length; outcome++) {
                fields[c][outcome] = -1;
            }
            for (int i = 0; i < levels.size(); i++) {
                if (levels.get(i).termFrequency()) {
                    prepare(c, i + 1, levels.get(i), learned.u().get(c)[i]);
                }
            }
        }
    }

    private void prepare(int comparison, int outcome, Level level, double chance) {
        int field = store.document().indexOf(level.on().field());
        FieldColumn column = store.column(field);
        fields[comparison][outcome] = field;
        forms[comparison][outcome] = column.form(level.on().form());
        chanceBits[comparison][outcome] = MatchWeights.log2(chance);
        Dictionary values = column.values(forms[comparison][outcome]);
        double known = 0;
        for (int code = 1; code <= values.size(); code++) {
            known += values.count(code);
        }
        knownBits[comparison][outcome] = MatchWeights.log2(Math.max(1, known));
    }

    /** What the values themselves add to the weight of the pattern. */
    double bits(int pattern, int left, int right) {
        double sum = 0;
        for (int c = 0; c < fields.length; c++) {
            sum += bits(c, weights.outcome(pattern, c), left, right);
        }
        return sum;
    }

    double bits(int comparison, int outcome, int left, int right) {
        int field = fields[comparison][outcome];
        if (field < 0) {
            return 0;
        }
        FieldColumn column = store.column(field);
        int form = forms[comparison][outcome];
        Dictionary values = column.values(form);
        int mine = values.count(column.formOf(form, store.code(left, field)));
        int other = values.count(column.formOf(form, store.code(right, field)));
        double shareBits = MatchWeights.log2(Math.max(1, Math.max(mine, other))) - knownBits[comparison][outcome];
        return chanceBits[comparison][outcome] - shareBits;
    }
}
