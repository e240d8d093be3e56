package org.acrm.value.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * Climbs to the highest point of a smooth function of a few variables without its derivatives: Nelder and Mead, A simplex method for
 * function minimization, Computer Journal 7 (1965), begun again at the point reached until that gains nothing.
 */
final class Simplex {

    private static final double EDGE = 0.5;
    private static final double FLAT = 1e-12;
    private static final double GAIN = 1e-9;
    private static final int MOST_STEPS = 5_000;
    private static final int MOST_STARTS = 50;

    private record Point(double[] at, double height) {}

    private final ToDoubleFunction<double[]> function;
    private final Point[] points;

    private Simplex(ToDoubleFunction<double[]> function, double[] start) {
        this.function = function;
        this.points = new Point[start.length + 1];
        points[0] = point(start);
        for (int i = 0; i < start.length; i++) {
            double[] at = start.clone();
            at[i] += EDGE;
            points[i + 1] = point(at);
        }
    }

    static double[] highest(ToDoubleFunction<double[]> function, double[] start) {
        double[] best = start;
        double height = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < MOST_STARTS; i++) {
            Point reached = new Simplex(function, best).climb();
            boolean gained = reached.height > height + GAIN * Math.abs(reached.height);
            best = reached.at;
            height = reached.height;
            if (!gained) {
                return best;
            }
        }
        return best;
    }

    private Point climb() {
        for (int step = 0; step < MOST_STEPS; step++) {
            Arrays.sort(points, Comparator.comparingDouble(Point::height).reversed());
            double spread = points[0].height - points[points.length - 1].height;
            if (spread <= FLAT * Math.abs(points[0].height)) {
                return points[0];
            }
            move();
        }
        return points[0];
    }

    private void move() {
        int last = points.length - 1;
        Point reflected = beyond(1);
        if (reflected.height > points[0].height) {
            Point expanded = beyond(2);
            points[last] = expanded.height > reflected.height ? expanded : reflected;
        } else if (reflected.height > points[last - 1].height) {
            points[last] = reflected;
        } else {
            Point contracted = beyond(reflected.height > points[last].height ? 0.5 : -0.5);
            if (contracted.height > Math.max(reflected.height, points[last].height)) {
                points[last] = contracted;
            } else {
                shrink();
            }
        }
    }

    /** On the line from the lowest point through the middle of the others, so many times its way behind the middle. */
    private Point beyond(double times) {
        int last = points.length - 1;
        double[] at = new double[last];
        for (int i = 0; i < last; i++) {
            double middle = 0;
            for (int k = 0; k < last; k++) {
                middle += points[k].at[i] / last;
            }
            at[i] = middle + times * (middle - points[last].at[i]);
        }
        return point(at);
    }

    private void shrink() {
        for (int k = 1; k < points.length; k++) {
            double[] at = points[k].at.clone();
            for (int i = 0; i < at.length; i++) {
                at[i] = (at[i] + points[0].at[i]) / 2;
            }
            points[k] = point(at);
        }
    }

    /** What cannot be computed is never high. */
    private Point point(double[] at) {
        double height = function.applyAsDouble(at);
        return new Point(at, Double.isNaN(height) ? Double.NEGATIVE_INFINITY : height);
    }
}
