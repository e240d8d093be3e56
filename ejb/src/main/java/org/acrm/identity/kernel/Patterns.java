package org.acrm.identity.kernel;

/** Where the outcome of each comparison stands in a packed pattern. */
final class Patterns {

    private Patterns() {}

    static int[] shifts(MatchDocument document) {
        int[] shifts = new int[document.comparisons().size()];
        int shift = 0;
        for (int c = 0; c < shifts.length; c++) {
            shifts[c] = shift;
            shift += document.comparisons().get(c).bits();
        }
        return shifts;
    }

    static int[] masks(MatchDocument document) {
        return document.comparisons().stream()
                .mapToInt(comparison -> (1 << comparison.bits()) - 1)
                .toArray();
    }
}
