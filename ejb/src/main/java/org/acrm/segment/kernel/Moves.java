package org.acrm.segment.kernel;

/** How many customers moved between clusters, and what the clusters' sizes and sums gained and lost by them. */
final class Moves {

    /** By cluster, then by variable. */
    private final double[][] sums;

    private final long[] sizes;
    private long moved;

    Moves(int clusters, int variables) {
        sums = new double[clusters][variables];
        sizes = new long[clusters];
    }

    /** @param from below 0 for a customer that had no cluster */
    void move(int from, int to, double[][] columns, int i) {
        moved++;
        sizes[to]++;
        double[] gains = sums[to];
        for (int v = 0; v < columns.length; v++) {
            gains[v] += columns[v][i];
        }
        if (from >= 0) {
            sizes[from]--;
            double[] loses = sums[from];
            for (int v = 0; v < columns.length; v++) {
                loses[v] -= columns[v][i];
            }
        }
    }

    void add(Moves other) {
        moved = other.moved + moved;
        for (int c = 0; c < sizes.length; c++) {
            sizes[c] += other.sizes[c];
            for (int v = 0; v < sums[c].length; v++) {
                sums[c][v] += other.sums[c][v];
            }
        }
    }

    /** The means of the clusters; one that nobody belongs to keeps its centre. */
    double[][] means(double[][] centres) {
        double[][] means = new double[centres.length][];
        for (int c = 0; c < centres.length; c++) {
            means[c] = centres[c].clone();
            for (int v = 0; v < means[c].length && sizes[c] > 0; v++) {
                means[c][v] = sums[c][v] / sizes[c];
            }
        }
        return means;
    }

    long moved() {
        return moved;
    }
}
