package org.acrm.segment.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.acrm.segment.entity.ClusterSize;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.MatrixBorders;

/** Counts who falls into which cluster, what is left of what they bring, and how often they come. */
final class ClusterTally {

    private static final double TENTHS = 10;

    private final long[] customers;
    private final double[] profit;
    private final double[] activeDays;
    private final double[] contribution;

    ClusterTally(int clusters) {
        customers = new long[clusters];
        profit = new double[clusters];
        activeDays = new double[clusters];
        contribution = new double[clusters];
    }

    /** Who holds nothing brings nothing and costs nothing. @param summed columns as {@link ClusterVariable#SUMMED} names them */
    void add(int[] labels, double[][] summed) {
        for (int i = 0; i < labels.length; i++) {
            customers[labels[i]]++;
            profit[labels[i]] += known(summed[0][i]);
            activeDays[labels[i]] += known(summed[1][i]);
            contribution[labels[i]] += known(summed[2][i]);
        }
    }

    private static double known(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    List<ClusterSize> sizes() {
        List<ClusterSize> sizes = new ArrayList<>();
        for (int c = 0; c < customers.length; c++) {
            long tenths = Math.round(activeDays[c] * TENTHS / Math.max(1, customers[c]));
            sizes.add(new ClusterSize(c + 1, customers[c], Math.round(profit[c]), Math.round(contribution[c]), tenths));
        }
        return sizes;
    }

    /**
     * A proposal: medium from half of, high from one and a half times what all customers have on average. What loss-making clusters cost counts
     * without its sign, so that medium never begins below zero.
     */
    MatrixBorders borders() {
        long all = Math.max(1, sum(customers));
        double mean = sum(Arrays.stream(profit).map(Math::abs).toArray()) / all;
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
