package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * @param column where the value is delivered; several fields may be made of one column
 * @param otherwise where it is taken from in a record that has no value there; empty if nowhere
 * @param steps names of {@link Normalisers}, in this order
 * @param missing normal forms that stand for not known, such as a default date of birth
 */
public record MatchField(String name, String column, String otherwise, List<String> steps, Set<String> missing)
        implements Serializable {

    public MatchField {
        steps = List.copyOf(steps);
        missing = Set.copyOf(missing);
    }

    public MatchField(String name, String column, List<String> steps, Set<String> missing) {
        this(name, column, "", steps, missing);
    }

    /** Where a value may come from, the first one first. */
    public List<String> columns() {
        return Stream.of(column, otherwise)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** The same where these columns are not delivered, of which it may have one. */
    MatchField without(Set<String> absent) {
        List<String> left =
                columns().stream().filter(from -> !absent.contains(from)).toList();
        return new MatchField(name, left.get(0), left.size() > 1 ? left.get(1) : "", steps, missing);
    }

    /** The field of all records, as delivered. */
    List<String> of(SourceRows rows) {
        List<String> first = rows.column(column);
        return otherwise.isEmpty() ? first : new FirstKnown(first, rows.column(otherwise));
    }

    /** The field of one record; a column that is not given is missing. */
    String of(Map<String, String> row) {
        return columns().stream()
                .map(from -> row.getOrDefault(from, ""))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }
}
