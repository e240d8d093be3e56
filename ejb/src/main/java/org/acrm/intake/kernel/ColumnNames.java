package org.acrm.intake.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Proposes which field a delivered column is, by equal and similar names in any script. */
public final class ColumnNames {

    private static final double SIMILAR = 0.8;
    private static final double WITHIN = 0.85;
    private static final int SHORTEST_WITHIN = 5;

    private ColumnNames() {}

    private record Pair(String column, String field, double likeness) {}

    /**
     * @param fields field → names under which banks deliver it, its own among them
     * @return column → field, each at most once, the most alike first
     */
    public static Map<String, String> propose(Collection<String> columns, Map<String, List<String>> fields) {
        List<Pair> pairs = new ArrayList<>();
        for (String column : columns) {
            fields.forEach((field, names) -> names.stream()
                    .mapToDouble(name -> likeness(plain(column), plain(name)))
                    .max()
                    .ifPresent(likeness -> pairs.add(new Pair(column, field, likeness))));
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Map<String, String> proposed = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (pair.likeness >= SIMILAR && !proposed.containsKey(pair.column) && !proposed.containsValue(pair.field)) {
                proposed.put(pair.column, pair.field);
            }
        }
        return proposed;
    }

    /** The word that is nearly the given one. */
    public static Optional<String> mostAlike(String given, Collection<String> words) {
        return words.stream()
                .max(Comparator.comparingDouble(word -> likeness(plain(given), plain(word))))
                .filter(word -> likeness(plain(given), plain(word)) >= SIMILAR);
    }

    /** 1 for the same, 0 for nothing in common. */
    static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        double edits = 1 - (double) edits(one, other) / longer.length();
        return shorter.length() >= SHORTEST_WITHIN && longer.contains(shorter) ? Math.max(WITHIN, edits) : edits;
    }

    /** Letters and digits alone. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Single insertions, deletions and changes from one text to the other. */
    static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
