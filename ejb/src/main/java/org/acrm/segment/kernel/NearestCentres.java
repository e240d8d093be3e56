package org.acrm.segment.kernel;

import java.util.Arrays;

/**
 * Who is nearest to which centre, kept from round to round. For every customer it knows how far the own centre is at most and every other
 * one at least; as long as the first is less than the second, the customer stays where it is and no distance is reckoned (Hamerly, Making
 * k-means even faster, SIAM International Conference on Data Mining, 2010).
 */
final class NearestCentres {

    /** Bounds grow by sums of rounded numbers; one that is as near as this to the other is not trusted. */
    private static final double SLACK = 1 + 1e-9;

    private final double[][] columns;
    private final int[] labels;
    private final double[] atMost;
    private final double[] atLeast;

    NearestCentres(Points points) {
        columns = points.columns();
        labels = new int[points.size()];
        atMost = new double[points.size()];
        atLeast = new double[points.size()];
        Arrays.fill(labels, -1);
        Arrays.fill(atMost, Double.POSITIVE_INFINITY);
    }

    int[] labels() {
        return labels;
    }

    /** What a round does with customers {@code from <= i < to}, some hundreds of thousands. */
    Moves assign(int from, int to, MovedCentres centres) {
        Moves moves = new Moves(centres.count(), columns.length);
        Block block = new Block(centres);
        for (int first = from; first < to; first += Squares.BLOCK) {
            block.assign(first, Math.min(to, first + Squares.BLOCK), moves);
        }
        return moves;
    }

    /** Sum of the squared distances from the own centres. */
    double inertia(int from, int to, double[][] centres) {
        double[] distances = new double[Squares.BLOCK];
        double[] at = new double[centres.length];
        double sum = 0;
        for (int first = from; first < to; first += Squares.BLOCK) {
            int size = Math.min(to - first, Squares.BLOCK);
            Arrays.fill(distances, 0);
            for (int v = 0; v < columns.length; v++) {
                for (int c = 0; c < at.length; c++) {
                    at[c] = centres[c][v];
                }
                double[] column = columns[v];
                for (int i = 0; i < size; i++) {
                    double d = column[first + i] - at[labels[first + i]];
                    distances[i] += d * d;
                }
            }
            for (int i = 0; i < size; i++) {
                sum += distances[i];
            }
        }
        return sum;
    }

    /** Those of some customers in a row whom the bounds do not hold in place. */
    private final class Block {

        private final MovedCentres centres;
        private final int[] who = new int[Squares.BLOCK];
        private final double[][] values = new double[columns.length][Squares.BLOCK];
        private final double[] distances = new double[Squares.BLOCK];
        private final double[] least = new double[Squares.BLOCK];
        private final double[] second = new double[Squares.BLOCK];
        private final int[] nearest = new int[Squares.BLOCK];

        Block(MovedCentres centres) {
            this.centres = centres;
        }

        void assign(int from, int to, Moves moves) {
            int size = doubtful(from, to);
            if (size > 0) {
                gather(size);
                compare(size);
                take(size, moves);
            }
        }

        private int doubtful(int from, int to) {
            int size = 0;
            for (int i = from; i < to; i++) {
                int own = labels[i];
                if (own >= 0) {
                    atMost[i] += centres.moved(own);
                    atLeast[i] -= centres.movedOthers(own);
                }
                who[size] = i;
                size += own >= 0 && atMost[i] * SLACK < Math.max(atLeast[i], centres.halfWay(own)) ? 0 : 1;
            }
            return size;
        }

        private void gather(int size) {
            for (int v = 0; v < columns.length; v++) {
                double[] column = columns[v];
                double[] value = values[v];
                for (int j = 0; j < size; j++) {
                    value[j] = column[who[j]];
                }
            }
        }

        private void compare(int size) {
            Arrays.fill(nearest, 0, size, 0);
            Arrays.fill(second, 0, size, Double.POSITIVE_INFINITY);
            Squares.from(centres.at(0), values, 0, size, least);
            for (int c = 1; c < centres.count(); c++) {
                Squares.from(centres.at(c), values, 0, size, distances);
                for (int j = 0; j < size; j++) {
                    double d = distances[j];
                    second[j] = Math.min(second[j], Math.max(least[j], d));
                    nearest[j] = d < least[j] ? c : nearest[j];
                    least[j] = Math.min(least[j], d);
                }
            }
        }

        private void take(int size, Moves moves) {
            for (int j = 0; j < size; j++) {
                int i = who[j];
                atMost[i] = Math.sqrt(least[j]);
                atLeast[i] = Math.sqrt(second[j]);
                if (labels[i] != nearest[j]) {
                    moves.move(labels[i], nearest[j], columns, i);
                    labels[i] = nearest[j];
                }
            }
        }
    }
}
