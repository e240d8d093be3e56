package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two records are compared in. The first level that holds counts; none holding is the level "else"; a comparison of
 * which one record knows no field, or each knows another, is missing and says nothing.
 *
 * @param differs the largest share of the same of which no level holds, where the bank knows it; 1 leaves it to learning
 */
public record Comparison(String name, List<Level> levels, double differs) implements Serializable {

    static final int MISSING = 0;

    public Comparison {
        levels = List.copyOf(levels);
        if (differs <= 0 || differs > 1) {
            throw new IllegalArgumentException("Comparison " + name + " differs in a share above 0 and up to 1");
        }
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Comparison " + name + " has no levels");
        }
    }

    public Comparison(String name, List<Level> levels) {
        this(name, levels, 1);
    }

    /** Values of a pattern: missing, the levels from 1, and else. */
    int outcomes() {
        return levels.size() + 2;
    }

    /** What was seen of the same, with no more of "else" than the bank knows to happen. */
    double[] known(double[] shares) {
        int last = shares.length - 1;
        if (shares[last] <= differs) {
            return shares;
        }
        double[] known = new double[shares.length];
        for (int i = 0; i < last; i++) {
            known[i] = shares[i] / (1 - shares[last]) * (1 - differs);
        }
        known[last] = differs;
        return known;
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
                .map(some -> new Comparison(name, some, differs))
                .findFirst();
    }

    /** Of an outcome. */
    public String label(int outcome) {
        return outcome == MISSING
                ? "missing"
                : outcome > levels.size() ? "else" : levels.get(outcome - 1).label();
    }
}
