package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything that decides what matches, in one versioned value; docs/identity.md tells how it is written.
 *
 * @param seed of the random pairs that chance agreement is sampled from
 * @param largestBlock blocks of more records are not compared by their rule, and reported
 */
public record MatchDocument(
        String name,
        int version,
        long seed,
        int largestBlock,
        List<MatchField> fields,
        List<Comparison> comparisons,
        List<BlockingRule> blocking,
        Bands bands)
        implements Serializable {

    public MatchDocument {
        fields = List.copyOf(fields);
        comparisons = List.copyOf(comparisons);
        blocking = List.copyOf(blocking);
        if (fields.isEmpty() || comparisons.isEmpty() || blocking.isEmpty()) {
            throw new IllegalArgumentException("A match document needs fields, comparisons and blocking rules");
        }
        if (comparisons.stream().mapToInt(Comparison::bits).sum() > Integer.SIZE) {
            throw new IllegalArgumentException("The levels of all comparisons do not fit into 32 bits");
        }
        if (blocking.size() > Short.SIZE) {
            throw new IllegalArgumentException("At most 16 blocking rules, not " + blocking.size());
        }
        for (String used : used(comparisons, blocking)) {
            if (fields.stream().noneMatch(field -> field.name().equals(used))) {
                throw new IllegalArgumentException("No field is called " + used);
            }
        }
    }

    private static List<String> used(List<Comparison> comparisons, List<BlockingRule> blocking) {
        List<String> used = new ArrayList<>();
        comparisons.forEach(comparison -> used.addAll(comparison.fields()));
        blocking.forEach(rule -> used.addAll(rule.fields()));
        return used;
    }

    public int indexOf(String field) {
        for (int f = 0; f < fields.size(); f++) {
            if (fields.get(f).name().equals(field)) {
                return f;
            }
        }
        throw new IllegalArgumentException("No field is called " + field);
    }

    /** The same for a file that lacks some columns: what is built on them is left out. */
    public MatchDocument without(Set<String> columns) {
        List<MatchField> kept = fields.stream()
                .filter(field -> !columns.containsAll(field.columns()))
                .map(field -> field.without(columns))
                .toList();
        List<String> names = kept.stream().map(MatchField::name).toList();
        return new MatchDocument(
                name,
                version,
                seed,
                largestBlock,
                kept,
                comparisons.stream().flatMap(c -> c.of(names).stream()).toList(),
                blocking.stream()
                        .filter(rule -> names.containsAll(rule.fields()))
                        .toList(),
                bands);
    }
}
