package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.ClusterMethod;
import org.acrm.segment.entity.ClusterReading;
import org.acrm.segment.entity.ClusterReading.Customers;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.entity.MemberLine.Nearest;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;

/** Why customers are in their clusters: how far the frozen rule finds them from the nearest and from the one that would be next. */
@ApplicationScoped
public class NearestClusters {

    private SegmentationRepository segmentations;
    private ClusterReading reading;

    protected NearestClusters() {}

    @Inject
    public NearestClusters(SegmentationRepository segmentations, ClusterReading reading) {
        this.segmentations = segmentations;
        this.reading = reading;
    }

    /** @param segment of which they are members; of one that a rule makes, or null, they come back as they are @param day as of which */
    List<MemberLine> beside(Long segment, List<MemberLine> members, LocalDate day) {
        if (segment == null || members.isEmpty()) {
            return members;
        }
        return segmentations
                .ofCluster(segment)
                .map(of -> told(of, members, day))
                .orElse(members);
    }

    private List<MemberLine> told(Segmentation of, List<MemberLine> members, LocalDate day) {
        Findings findings = of.findings().orElseThrow();
        List<ClusterVariable> variables =
                findings.variables().stream().map(Findings.Variable::of).toList();
        Customers customers = reading.of(
                of.plan().asOf(day).anywhere(),
                variables,
                members.stream().map(MemberLine::id).toList());
        FrozenRule rule = new FrozenRule(findings);
        boolean mixture = of.setup().method() == ClusterMethod.MIXTURE;
        List<String> names = of.clusters().stream().map(NearestClusters::name).toList();
        Map<Long, Nearest> nearest = new HashMap<>();
        for (int i = 0; i < customers.ids().length; i++) {
            int customer = i;
            double[] values = IntStream.range(0, variables.size())
                    .mapToDouble(v -> customers.columns()[v][customer])
                    .toArray();
            nearest.put(customers.ids()[i], nearest(rule.sums(values), names, mixture));
        }
        return members.stream().map(one -> one.near(nearest.get(one.id()))).toList();
    }

    private static String name(Cluster cluster) {
        return cluster.name() == null ? "#" + cluster.ordinal() : cluster.name();
    }

    /** The sums are squared distances, or logarithms of probabilities without their sign and with a summand that all have in common. */
    private static Nearest nearest(double[] sums, List<String> names, boolean mixture) {
        int[] order = IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> sums[c]))
                .mapToInt(Integer::intValue)
                .toArray();
        double least = sums[order[0]];
        double all = IntStream.range(0, sums.length)
                .mapToDouble(c -> Math.exp(least - sums[c]))
                .sum();
        double[] told = IntStream.of(order)
                .limit(2)
                .mapToDouble(c -> mixture ? Math.exp(least - sums[c]) / all : Math.sqrt(sums[c]))
                .toArray();
        return new Nearest(names.get(order[0]), told[0], names.get(order[1]), told[1], mixture);
    }
}
