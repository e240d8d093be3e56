package org.acrm.segment.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What an analysis found, and the frozen rule by which customers are assigned from then on.
 *
 * @param sample customers that it learned from
 * @param silhouette −1 to 1; how clearly the clusters stand apart
 * @param stability adjusted Rand index between clusterings of resamples; 1 = always the same
 * @param curve what each number of clusters would give, empty if the number was given
 * @param groups the clusters, in the order of their numbers
 */
public record Findings(
        long sample, double silhouette, double stability, Choices choices, List<Variable> variables, List<Group> groups)
        implements Serializable {

    /** Below this the clusters are an accident of the sample (Hennig, 2007). */
    public static final double STABLE = 0.6;

    public Findings {
        variables = List.copyOf(variables);
        groups = List.copyOf(groups);
    }

    /** How many clusters three schools would take, and the curve that they judge by. */
    public record Choices(int bySilhouette, int byGap, int byElbow, List<Choice> curve) implements Serializable {

        public Choices {
            curve = List.copyOf(curve);
        }
    }

    public record Choice(int k, double inertia, double silhouette, double gap) implements Serializable {}

    /**
     * One variable over the sample, and how its values are prepared: missing ones become the median, those beyond {@code low} and
     * {@code high} the border, then the logarithm if {@code log}, then the mean is taken away and the deviation divided by.
     *
     * @param missing share of customers of whom it is not known
     */
    public record Variable(
            ClusterVariable of,
            double missing,
            double mean,
            double deviation,
            double lowerThird,
            double upperThird,
            boolean log,
            double median,
            double low,
            double high,
            double preparedMean,
            double preparedDeviation)
            implements Serializable {}

    /** A cluster's customers in one variable; NaN if it is known of none of them. */
    public record Figure(double mean, double median) implements Serializable {}

    /** One cluster: what its customers are like, and its part of the rule. */
    public record Group(List<Figure> figures, List<Double> centre, List<Double> weights, double offset)
            implements Serializable {

        public Group {
            figures = List.copyOf(figures);
            centre = List.copyOf(centre);
            weights = List.copyOf(weights);
        }
    }

    /** Level of each cluster in each variable. */
    public Level level(LevelRule rule, int group, int variable) {
        return rule.level(groups.get(group).figures().get(variable), variables.get(variable));
    }

    public boolean stable() {
        return stability >= STABLE;
    }
}
