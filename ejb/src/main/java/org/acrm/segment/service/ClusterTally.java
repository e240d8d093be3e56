package org.acrm.segment.service;

import java.util.ArrayList;
import java.util.List;
import org.acrm.segment.entity.ClusterSize;
import org.acrm.segment.entity.MatrixBorders;

/** Counts who falls into which cluster, what they bring, and how often they come. */
final class ClusterTally {

    private static final double TENTHS = 10;

    private final long[] customers;
    private final double[] contribution;
    private final double[] activeDays;

    ClusterTally(int clusters) {
        customers = new long[clusters];
        contribution = new double[clusters];
        activeDays = new double[clusters];
    }

    /** Who holds nothing brings nothing. */
    void add(int[] labels, double[] contributions, double[] days) {
        for (int i = 0; i < labels.length; i++) {
            customers[labels[i]]++;
            contribution[labels[i]] += Double.isNaN(contributions[i]) ? 0 : contributions[i];
            activeDays[labels[i]] += Double.isNaN(days[i]) ? 0 : days[i];
        }
    }

    List<ClusterSize> sizes() {
        List<ClusterSize> sizes = new ArrayList<>();
        for (int c = 0; c < customers.length; c++) {
            long tenths = Math.round(activeDays[c] * TENTHS / Math.max(1, customers[c]));
            sizes.add(new ClusterSize(c + 1, customers[c], Math.round(contribution[c]), tenths));
        }
        return sizes;
    }

    /** A proposal: medium from half of, high from one and a half times what all customers have on average. */
    MatrixBorders borders() {
        long all = Math.max(1, sum(customers));
        double mean = sum(contribution) / all;
        double days = sum(activeDays) * TENTHS / all;
        return new MatrixBorders(
                Math.round(mean / 2), Math.round(mean * 1.5), Math.round(days / 2), Math.round(days * 1.5));
    }

    private static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
