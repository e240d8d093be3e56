package org.acrm.segment.kernel;

/** Centres of a round, how far each has moved since the round before, and how near the next one is. */
final class MovedCentres {

    private final double[][] centres;
    private final double[] moved;
    private final double[] movedOthers;
    private final double[] halfWay;

    MovedCentres(double[][] before, double[][] centres) {
        int count = centres.length;
        this.centres = centres;
        moved = new double[count];
        movedOthers = new double[count];
        halfWay = new double[count];
        for (int c = 0; c < count; c++) {
            moved[c] = distance(before[c], centres[c]);
        }
        for (int c = 0; c < count; c++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int other = 0; other < count; other++) {
                if (other != c) {
                    movedOthers[c] = Math.max(movedOthers[c], moved[other]);
                    nearest = Math.min(nearest, distance(centres[c], centres[other]));
                }
            }
            halfWay[c] = nearest / 2;
        }
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int v = 0; v < a.length; v++) {
            sum += (a[v] - b[v]) * (a[v] - b[v]);
        }
        return Math.sqrt(sum);
    }

    int count() {
        return centres.length;
    }

    double[] at(int c) {
        return centres[c];
    }

    double moved(int c) {
        return moved[c];
    }

    /** The furthest that any other centre has moved. */
    double movedOthers(int c) {
        return movedOthers[c];
    }

    /** Whoever is nearer than this to the centre is nearer to no other. */
    double halfWay(int c) {
        return halfWay[c];
    }
}
