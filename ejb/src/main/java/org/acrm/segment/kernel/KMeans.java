package org.acrm.segment.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.acrm.shared.kernel.Workers;

/**
 * Clusters around means: every customer belongs to the nearest centre, and a centre is the mean of its customers (Lloyd, Least squares
 * quantization in PCM, IEEE Transactions on Information Theory 28, 1982). The result does not depend on the number of threads.
 */
public final class KMeans {

    private static final int BATCHES = 64;

    private final Points points;
    private final Workers workers;

    public KMeans(Points points, Workers workers) {
        this.points = points;
        this.workers = workers;
    }

    /**
     * Spread-out centres to begin with: each next one is drawn with a probability in proportion to the squared distance from those
     * there are (Arthur and Vassilvitskii, k-means++, 2007).
     */
    public double[][] spreadCentres(int k, RandomGenerator random) {
        double[][] centres = new double[k][];
        double[] nearest = new double[points.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        centres[0] = points.point(random.nextInt(points.size()));
        for (int c = 1; c < k; c++) {
            double total = approach(nearest, centres[c - 1]);
            centres[c] = points.point(
                    total > 0 ? drawn(nearest, random.nextDouble() * total) : random.nextInt(points.size()));
        }
        return centres;
    }

    private double approach(double[] nearest, double[] centre) {
        double total = 0;
        double[] distances = new double[Squares.BLOCK];
        for (int from = 0; from < points.size(); from += Squares.BLOCK) {
            int size = Math.min(Squares.BLOCK, points.size() - from);
            Squares.from(centre, points.columns(), from, size, distances);
            for (int i = 0; i < size; i++) {
                nearest[from + i] = Math.min(nearest[from + i], distances[i]);
                total += nearest[from + i];
            }
        }
        return total;
    }

    private static int drawn(double[] weights, double target) {
        double sum = 0;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                sum += weights[i];
            }
            if (sum > target) {
                return i;
            }
        }
        return last;
    }

    /**
     * @param start a centre for each cluster
     * @param most rounds at most; fewer when nobody changes cluster any more
     */
    public Clustering cluster(double[][] start, int most) {
        double[][] centres = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
        NearestCentres nearest = new NearestCentres(points);
        Moves members = new Moves(centres.length, points.variables());
        long moved = round(nearest, new MovedCentres(centres, centres), members);
        int rounds = 0;
        while (moved > 0 && rounds < most) {
            double[][] means = members.means(centres);
            moved = round(nearest, new MovedCentres(centres, means), members);
            centres = means;
            rounds++;
        }
        return new Clustering(centres, nearest.labels(), inertia(nearest, centres), rounds, moved == 0);
    }

    /** The best of several clusterings from spread-out centres; the same seed gives the same. */
    public Clustering best(int k, int starts, int most, long seed) {
        Clustering best = null;
        for (int start = 0; start < starts; start++) {
            Clustering found = cluster(spreadCentres(k, new SplittableRandom(seed * 31 + start)), most);
            best = best == null || found.inertia() < best.inertia() ? found : best;
        }
        return best;
    }

    /** @return how many customers changed cluster */
    private long round(NearestCentres nearest, MovedCentres centres, Moves members) {
        Moves[] parts = new Moves[BATCHES];
        workers.each(BATCHES, batch -> parts[batch] = nearest.assign(begin(batch), begin(batch + 1), centres));
        Moves round = new Moves(centres.count(), points.variables());
        for (Moves part : parts) {
            round.add(part);
        }
        members.add(round);
        return round.moved();
    }

    private double inertia(NearestCentres nearest, double[][] centres) {
        double[] parts = new double[BATCHES];
        workers.each(BATCHES, batch -> parts[batch] = nearest.inertia(begin(batch), begin(batch + 1), centres));
        return Arrays.stream(parts).sum();
    }

    /** Where a batch begins, whoever does it: so the sums do not depend on the number of threads. */
    private int begin(int batch) {
        return (int) ((long) points.size() * batch / BATCHES);
    }
}
