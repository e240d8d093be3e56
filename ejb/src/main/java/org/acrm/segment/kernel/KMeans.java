package org.acrm.segment.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.acrm.shared.kernel.Workers;

/**
 * Clusters around means: every customer belongs to the nearest centre, and a centre is the mean of its customers (Lloyd, Least squares
 * quantization in PCM, IEEE Transactions on Information Theory 28, 1982). Works on blocks of customers, column by column, so that the
 * processor can take several customers at a time; the result does not depend on the number of threads.
 */
public final class KMeans {

    /** Customers at a time: their numbers stay in the processor's nearest memory while all centres are tried. */
    private static final int BLOCK = 256;

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
        double[] distances = new double[BLOCK];
        for (int from = 0; from < points.size(); from += BLOCK) {
            int size = Math.min(BLOCK, points.size() - from);
            squares(from, size, centre, distances);
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
        int[] labels = new int[points.size()];
        Arrays.fill(labels, -1);
        int rounds = 0;
        Round round = round(centres, labels);
        while (round.moved() > 0 && rounds < most) {
            round.means(centres);
            round = round(centres, labels);
            rounds++;
        }
        return new Clustering(centres, labels, round.inertia(), rounds, round.moved() == 0);
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

    /** Gives every customer the nearest centre, and sums up what becomes of the clusters. */
    private Round round(double[][] centres, int[] labels) {
        int blocks = (points.size() + BLOCK - 1) / BLOCK;
        int batches = Math.min(blocks, 64);
        Round[] parts = new Round[batches];
        workers.each(batches, batch -> {
            Round part = new Round(centres.length, points.variables());
            int to = (int) ((long) blocks * (batch + 1) / batches);
            for (int block = (int) ((long) blocks * batch / batches); block < to; block++) {
                assign(block * BLOCK, centres, labels, part);
            }
            parts[batch] = part;
        });
        Round whole = new Round(centres.length, points.variables());
        for (Round part : parts) {
            whole.add(part);
        }
        return whole;
    }

    private void assign(int from, double[][] centres, int[] labels, Round round) {
        int size = Math.min(BLOCK, points.size() - from);
        double[] least = new double[size];
        int[] nearest = new int[size];
        double[] distances = new double[BLOCK];
        squares(from, size, centres[0], least);
        for (int c = 1; c < centres.length; c++) {
            squares(from, size, centres[c], distances);
            for (int i = 0; i < size; i++) {
                boolean nearer = distances[i] < least[i];
                nearest[i] = nearer ? c : nearest[i];
                least[i] = nearer ? distances[i] : least[i];
            }
        }
        round.take(points.columns(), from, nearest, least, labels);
    }

    /** Four variables at a time, so that a sum is fetched and put back a quarter as often. */
    private void squares(int from, int size, double[] centre, double[] distances) {
        int v = centre.length % 4;
        Arrays.fill(distances, 0, size, 0);
        for (int single = 0; single < v; single++) {
            double[] column = points.columns()[single];
            double at = centre[single];
            for (int i = 0; i < size; i++) {
                double d = column[from + i] - at;
                distances[i] += d * d;
            }
        }
        for (; v < centre.length; v += 4) {
            addFour(from, size, v, centre, distances);
        }
    }

    private void addFour(int from, int size, int v, double[] centre, double[] distances) {
        double[] first = points.columns()[v];
        double[] second = points.columns()[v + 1];
        double[] third = points.columns()[v + 2];
        double[] fourth = points.columns()[v + 3];
        double atFirst = centre[v];
        double atSecond = centre[v + 1];
        double atThird = centre[v + 2];
        double atFourth = centre[v + 3];
        for (int i = 0; i < size; i++) {
            double d1 = first[from + i] - atFirst;
            double d2 = second[from + i] - atSecond;
            double d3 = third[from + i] - atThird;
            double d4 = fourth[from + i] - atFourth;
            distances[i] += d1 * d1 + d2 * d2 + (d3 * d3 + d4 * d4);
        }
    }

    /** Sums over customers of one pass. */
    private static final class Round {

        /** By variable, then by cluster. */
        private final double[][] sums;

        private final long[] sizes;
        private double inertia;
        private long moved;

        Round(int clusters, int variables) {
            sums = new double[variables][clusters];
            sizes = new long[clusters];
        }

        void take(double[][] columns, int from, int[] nearest, double[] least, int[] labels) {
            for (int i = 0; i < nearest.length; i++) {
                int c = nearest[i];
                sizes[c]++;
                inertia += least[i];
                moved += labels[from + i] == c ? 0 : 1;
                labels[from + i] = c;
            }
            for (int v = 0; v < columns.length; v++) {
                double[] column = columns[v];
                double[] sum = sums[v];
                for (int i = 0; i < nearest.length; i++) {
                    sum[nearest[i]] += column[from + i];
                }
            }
        }

        void add(Round other) {
            for (int c = 0; c < sizes.length; c++) {
                sizes[c] += other.sizes[c];
                for (int v = 0; v < sums.length; v++) {
                    sums[v][c] += other.sums[v][c];
                }
            }
            inertia += other.inertia;
            moved += other.moved;
        }

        /** A cluster that nobody belongs to keeps its centre. */
        void means(double[][] centres) {
            for (int c = 0; c < centres.length; c++) {
                for (int v = 0; v < centres[c].length && sizes[c] > 0; v++) {
                    centres[c][v] = sums[v][c] / sizes[c];
                }
            }
        }

        double inertia() {
            return inertia;
        }

        long moved() {
            return moved;
        }
    }
}
