package org.acrm.segment.service;

import java.util.List;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.kernel.AssignmentRule;
import org.acrm.segment.kernel.Preparation;

/** The rule that findings keep, ready to assign customers. */
final class FrozenRule {

    private final AssignmentRule rule;

    FrozenRule(Findings findings) {
        Preparation[] preparations = findings.variables().stream()
                .map(v -> new Preparation(
                        v.log(), v.median(), v.low(), v.high(), v.preparedMean(), v.preparedDeviation()))
                .toArray(Preparation[]::new);
        List<Findings.Group> groups = findings.groups();
        rule = new AssignmentRule(
                preparations,
                groups.stream().map(g -> numbers(g.centre())).toArray(double[][]::new),
                groups.stream().map(g -> numbers(g.weights())).toArray(double[][]::new),
                groups.stream().mapToDouble(Findings.Group::offset).toArray());
    }

    private static double[] numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** By cluster, the sum of which the least wins. @param values by variable of the findings */
    double[] sums(double[] values) {
        return rule.sums(values);
    }

    /** @param columns by variable of the findings, then by customer; more columns may follow */
    int[] assign(double[][] columns, int customers) {
        int[] labels = new int[customers];
        double[] values = new double[rule.preparations().length];
        for (int i = 0; i < customers; i++) {
            for (int v = 0; v < values.length; v++) {
                values[v] = columns[v][i];
            }
            labels[i] = rule.cluster(values);
        }
        return labels;
    }
}
