package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two records are compared in. The first level that holds counts; none holding is the level "else"; a comparison of
 * which one record knows no field, or each knows another, is missing and says nothing.
 */
public record Comparison(String name, List<Level> levels) implements Serializable {

    static final int MISSING = 0;

    public Comparison {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Comparison " + name + " has no levels");
        }
    }

    /** Values of a pattern: missing, the levels from 1, and else. */
    int outcomes() {
        return levels.size() + 2;
    }

    int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(outcomes() - 1);
    }

    public List<String> fields() {
        return levels.stream()
                .flatMap(level -> level.fields().stream())
                .distinct()
                .toList();
    }

    /** Fields whose presence on both sides makes the comparison possible. */
    List<String> compared() {
        return levels.stream().map(level -> level.on().field()).distinct().toList();
    }

    /** What is left of it where only these fields are known. */
    Optional<Comparison> of(List<String> known) {
        List<Level> left = levels.stream()
                .filter(level -> known.containsAll(level.fields()))
                .toList();
        return Stream.of(left)
                .filter(some -> !some.isEmpty())
                .map(some -> new Comparison(name, some))
                .findFirst();
    }

    /** Of an outcome. */
    public String label(int outcome) {
        return outcome == MISSING
                ? "missing"
                : outcome > levels.size() ? "else" : levels.get(outcome - 1).label();
    }
}
