package org.acrm.segment.entity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.acrm.shared.entity.BusinessException;

/**
 * Whether a segmentation may be submitted (SEG-01): each principle is answered in words, and what it claims is true of the draft.
 *
 * <p>Insight: every cluster has a name and a description. Difference: every cluster has a strategy, and not all the same one.
 * Identifiable: no variable is unknown of more than half of the customers, and the clusters are stable. Measurable: every strategy has
 * an owner, a measure and a target. None is borne out by clusters that were found by another plan or setup.
 */
public final class Gate implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double MOST_MISSING = 0.5;

    private final List<Line> lines;

    Gate(Segmentation segmentation) {
        lines = Arrays.stream(Principle.values())
                .map(principle -> new Line(
                        principle,
                        segmentation.answers().principles().containsKey(principle),
                        evident(principle, segmentation)))
                .toList();
    }

    /** @param evident whether the draft bears the answer out */
    public record Line(Principle principle, boolean answered, boolean evident) implements Serializable {

        public boolean open() {
            return !answered || !evident;
        }
    }

    private static boolean evident(Principle principle, Segmentation of) {
        List<Cluster> clusters = of.clusters();
        if (clusters.isEmpty() || !of.borneOut()) {
            return false;
        }
        return switch (principle) {
            case INSIGHT -> clusters.stream().allMatch(Cluster::described);
            case DIFFERENCE ->
                clusters.stream().allMatch(c -> c.cardOrdinal() != null)
                        && clusters.stream()
                                        .map(Cluster::cardOrdinal)
                                        .distinct()
                                        .count()
                                > 1;
            case IDENTIFIABLE -> of.findings().filter(Gate::identifiable).isPresent();
            case MEASURABLE ->
                !of.cards().isEmpty()
                        && of.cards().stream().allMatch(c -> c.treatment().measurable());
        };
    }

    private static boolean identifiable(Findings findings) {
        return findings.stable() && findings.variables().stream().allMatch(v -> v.missing() <= MOST_MISSING);
    }

    public List<Line> lines() {
        return lines;
    }

    public long left() {
        return lines.stream().filter(Line::open).count();
    }

    public boolean passed() {
        return left() == 0;
    }

    void require() {
        if (!passed()) {
            throw new BusinessException("error.segmentation.gate", left());
        }
    }
}
