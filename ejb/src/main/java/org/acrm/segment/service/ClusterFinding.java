package org.acrm.segment.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.ClusterReading.Customers;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.kernel.AssignmentRule;
import org.acrm.segment.kernel.ClusterCount;
import org.acrm.segment.kernel.ClusterLearning;
import org.acrm.segment.kernel.ClusterProfile;
import org.acrm.segment.kernel.Points;
import org.acrm.segment.kernel.Preparation;
import org.acrm.segment.kernel.Silhouette;
import org.acrm.segment.kernel.Spread;
import org.acrm.segment.kernel.Stability;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.kernel.Workers;

/**
 * Learns clusters from a sample of customers. A variable's highest and lowest hundredth are drawn in to the border, a missing value
 * counts as the median. The clusters are numbered by the mean profit of their customers, the best first.
 */
final class ClusterFinding {

    private static final double CUT = 0.01;
    private static final int FOR_CURVE = 2_000;
    private static final int FOR_STABILITY = 5_000;
    private static final int RUNS = 5;
    private static final int CUSTOMERS_A_CLUSTER = 10;

    private final AnalysisSetup setup;
    private final Customers sample;
    private final Preparation[] preparations;
    private final Points points;

    /** @param sample with the variables of the setup first, then those of which clusters are summed up */
    ClusterFinding(AnalysisSetup setup, Customers sample) {
        this.setup = setup;
        this.sample = sample;
        List<ClusterVariable> variables = setup.variables();
        preparations = IntStream.range(0, variables.size())
                .mapToObj(v ->
                        Preparation.learn(sample.columns()[v], variables.get(v).logarithmic(), CUT))
                .toArray(Preparation[]::new);
        points = ClusterLearning.points(preparations, Arrays.copyOf(sample.columns(), variables.size()));
        if (points.size() < AnalysisSetup.MOST * CUSTOMERS_A_CLUSTER) {
            throw new BusinessException("error.segmentation.few");
        }
    }

    Findings find() {
        List<ClusterCount.Choice> curve =
                new ClusterCount(every(FOR_CURVE), setup.seed()).curve(AnalysisSetup.FEWEST, AnalysisSetup.MOST);
        int k = setup.clusterCount() == null ? ClusterCount.bySilhouette(curve) : setup.clusterCount();
        AssignmentRule rule = ranked(learning(k).apply(points));
        int[] labels = rule.clusters(points);
        Points judged = every(FOR_CURVE);
        double silhouette = new Silhouette(judged).mean(rule.clusters(judged), k);
        Points resampled = every(FOR_STABILITY);
        double stability = new Stability(resampled, setup.seed()).of(rule.clusters(resampled), learning(k), RUNS);
        return new Findings(points.size(), silhouette, stability, choices(curve), variables(), groups(rule, labels));
    }

    private Function<Points, AssignmentRule> learning(int k) {
        ClusterLearning method = ClusterLearning.valueOf(setup.method().name());
        return customers -> method.learn(preparations, customers, k, setup.seed(), Workers.none());
    }

    /** By mean profit, which is the first variable after those of the setup. */
    private AssignmentRule ranked(AssignmentRule rule) {
        double[] profits = sample.columns()[setup.variables().size()];
        int[] labels = rule.clusters(points);
        double[] sums = new double[rule.clusters()];
        long[] sizes = new long[rule.clusters()];
        for (int i = 0; i < labels.length; i++) {
            sizes[labels[i]]++;
            sums[labels[i]] += Double.isNaN(profits[i]) ? 0 : profits[i];
        }
        int[] order = IntStream.range(0, rule.clusters())
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -sums[c] / Math.max(1, sizes[c])))
                .mapToInt(Integer::intValue)
                .toArray();
        return rule.ordered(order);
    }

    private Points every(int most) {
        int step = (points.size() + most - 1) / most;
        int size = (points.size() + step - 1) / step;
        double[][] columns = new double[points.variables()][size];
        for (int v = 0; v < columns.length; v++) {
            for (int i = 0; i < size; i++) {
                columns[v][i] = points.columns()[v][i * step];
            }
        }
        return new Points(columns);
    }

    private static Findings.Choices choices(List<ClusterCount.Choice> curve) {
        return new Findings.Choices(
                ClusterCount.bySilhouette(curve),
                ClusterCount.byGap(curve),
                ClusterCount.byElbow(curve),
                curve.stream()
                        .map(c -> new Findings.Choice(c.k(), c.inertia(), c.silhouette(), c.gap()))
                        .toList());
    }

    private List<Findings.Variable> variables() {
        List<Findings.Variable> variables = new ArrayList<>();
        for (int v = 0; v < preparations.length; v++) {
            Spread all = Spread.of(sample.columns()[v]);
            Preparation p = preparations[v];
            variables.add(new Findings.Variable(
                    setup.variables().get(v),
                    all.missing(),
                    all.mean(),
                    all.deviation(),
                    all.lowerThird(),
                    all.upperThird(),
                    p.log(),
                    p.median(),
                    p.low(),
                    p.high(),
                    p.mean(),
                    p.deviation()));
        }
        return variables;
    }

    private List<Findings.Group> groups(AssignmentRule rule, int[] labels) {
        ClusterProfile[] profiles =
                ClusterProfile.of(Arrays.copyOf(sample.columns(), preparations.length), labels, rule.clusters());
        return IntStream.range(0, rule.clusters())
                .mapToObj(c -> new Findings.Group(
                        Arrays.stream(profiles[c].figures())
                                .map(f -> new Findings.Figure(f.mean(), f.median()))
                                .toList(),
                        Arrays.stream(rule.centres()[c]).boxed().toList(),
                        Arrays.stream(rule.weights()[c]).boxed().toList(),
                        rule.offsets()[c]))
                .toList();
    }
}
