package org.acrm.segment.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.acrm.shared.kernel.Workers;

/** How many clusters? Tries each number on a sample and says what three schools think of it. */
public final class ClusterCount {

    private static final int ROUNDS = 50;
    private static final int STARTS = 4;
    private static final int REFERENCES = 5;

    private final Points sample;
    private final long seed;
    private final Silhouette silhouette;

    public ClusterCount(Points sample, long seed) {
        this.sample = sample;
        this.seed = seed;
        silhouette = new Silhouette(sample);
    }

    /**
     * @param inertia sum of squared distances of the sample
     * @param silhouette mean over the sample
     * @param gap how much less ln(inertia) is than among customers spread evenly over the same ranges
     * @param gapError standard error of the gap, with that of the simulation
     */
    public record Choice(int k, double inertia, double silhouette, double gap, double gapError)
            implements Serializable {}

    public List<Choice> curve(int from, int to) {
        List<Choice> curve = new ArrayList<>();
        for (int k = from; k <= to; k++) {
            curve.add(choice(k));
        }
        return curve;
    }

    public Choice choice(int k) {
        Clustering best = best(sample, k, seed);
        double[] references = new double[REFERENCES];
        double mean = 0;
        for (int b = 0; b < REFERENCES; b++) {
            references[b] = Math.log(best(even(b), k, seed + b).inertia());
            mean += references[b] / REFERENCES;
        }
        double square = 0;
        for (double reference : references) {
            square += (reference - mean) * (reference - mean) / REFERENCES;
        }
        double error = Math.sqrt(square) * Math.sqrt(1 + 1.0 / REFERENCES);
        return new Choice(k, best.inertia(), silhouette.mean(best.labels(), k), mean - Math.log(best.inertia()), error);
    }

    /** The number with the greatest silhouette. */
    public static int bySilhouette(List<Choice> curve) {
        return curve.stream()
                .max(Comparator.comparingDouble(Choice::silhouette))
                .orElseThrow()
                .k();
    }

    /** The least number whose gap is not clearly less than the next (Tibshirani, Walther, Hastie, 2001). */
    public static int byGap(List<Choice> curve) {
        for (int i = 0; i + 1 < curve.size(); i++) {
            Choice next = curve.get(i + 1);
            if (curve.get(i).gap() >= next.gap() - next.gapError()) {
                return curve.get(i).k();
            }
        }
        return curve.get(curve.size() - 1).k();
    }

    /** The number where the curve of the inertia lies deepest below the line between its ends (Satopää and others, 2011). */
    public static int byElbow(List<Choice> curve) {
        Choice first = curve.get(0);
        Choice last = curve.get(curve.size() - 1);
        double width = Math.max(1, last.k() - first.k());
        return curve.stream()
                .max(Comparator.comparingDouble(at -> first.inertia()
                        + (last.inertia() - first.inertia()) * (at.k() - first.k()) / width
                        - at.inertia()))
                .orElseThrow()
                .k();
    }

    private Clustering best(Points points, int k, long seed) {
        return new KMeans(points, Workers.none()).best(k, STARTS, ROUNDS, seed);
    }

    private Points even(int reference) {
        SplittableRandom random = new SplittableRandom(seed * 1_000 + reference);
        double[][] columns = new double[sample.variables()][sample.size()];
        for (int v = 0; v < columns.length; v++) {
            double least = Arrays.stream(sample.columns()[v]).min().orElse(0);
            double greatest = Arrays.stream(sample.columns()[v]).max().orElse(0);
            for (int i = 0; i < columns[v].length; i++) {
                columns[v][i] = least + random.nextDouble() * (greatest - least);
            }
        }
        return new Points(columns);
    }
}
