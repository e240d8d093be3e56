package org.acrm.segment.entity;

import java.io.Serializable;
import java.util.List;

/** All that is known of one version of a segmentation, for a page. */
public record SegmentationDetails(
        long id,
        int version,
        String code,
        int ordinal,
        SegmentState state,
        Plan plan,
        String within,
        AnalysisSetup setup,
        AnalysisProgress analysis,
        MatrixBorders borders,
        Answers answers,
        Gate gate,
        Findings findings,
        List<Cluster> clusters,
        List<StrategyCard> cards,
        List<Decision> decisions)
        implements Serializable {

    /**
     * @param within name of the segment whose members are divided; null for all
     * @return everything, read in the transaction at hand
     */
    public static SegmentationDetails of(Segmentation s, String within) {
        return new SegmentationDetails(
                s.id(),
                s.version(),
                s.code(),
                s.ordinal(),
                s.state(),
                s.plan(),
                within,
                s.setup(),
                s.analysis(),
                s.borders(),
                Answers.copyOf(s.answers()),
                s.gate(),
                s.findings().orElse(null),
                s.clusters(),
                s.cards(),
                s.decisions());
    }

    public long customers() {
        return clusters.stream().mapToLong(Cluster::customers).sum();
    }

    /** Minor units of the base currency, all customers in a year. */
    public long contributionMinor() {
        return clusters.stream().mapToLong(Cluster::contributionMinor).sum();
    }

    public List<Cluster> of(StrategyCard card) {
        return clusters.stream()
                .filter(c -> c.cardOrdinal() != null && c.cardOrdinal() == card.ordinal())
                .toList();
    }
}
