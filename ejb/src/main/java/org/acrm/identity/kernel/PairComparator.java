package org.acrm.identity.kernel;

/** Compares two records of a store: the outcomes of all comparisons, packed into one number. */
final class PairComparator {

    private final RecordStore store;
    private final int[][] compared;
    private final PairTest[][] tests;
    private final int[] shifts;

    PairComparator(RecordStore store) {
        this.store = store;
        var comparisons = store.document().comparisons();
        compared = new int[comparisons.size()][];
        tests = new PairTest[comparisons.size()][];
        shifts = Patterns.shifts(store.document());
        for (int c = 0; c < tests.length; c++) {
            compared[c] = comparisons.get(c).compared().stream()
                    .mapToInt(store.document()::indexOf)
                    .toArray();
            tests[c] = comparisons.get(c).levels().stream()
                    .map(level -> LevelTests.bind(level, store))
                    .toArray(PairTest[]::new);
        }
    }

    int pattern(int leftRecord, int rightRecord) {
        int[] cells = store.cells();
        int left = leftRecord * store.width();
        int right = rightRecord * store.width();
        int pattern = 0;
        for (int c = 0; c < tests.length; c++) {
            if (comparable(compared[c], cells, left, right)) {
                pattern |= outcome(tests[c], cells, left, right) << shifts[c];
            }
        }
        return pattern;
    }

    private static boolean comparable(int[] fields, int[] cells, int left, int right) {
        for (int field : fields) {
            if (cells[left + field] != Dictionary.NONE && cells[right + field] != Dictionary.NONE) {
                return true;
            }
        }
        return false;
    }

    private static int outcome(PairTest[] levels, int[] cells, int left, int right) {
        for (int level = 0; level < levels.length; level++) {
            if (levels[level].holds(cells, left, right)) {
                return level + 1;
            }
        }
        return levels.length + 1;
    }
}
