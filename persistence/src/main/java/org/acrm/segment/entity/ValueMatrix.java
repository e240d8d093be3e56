package org.acrm.segment.entity;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/**
 * Clusters by what they bring and how loyal they are (SEG-10). Shares are taken of customers, never summed from rounded shares.
 *
 * @param places where each cluster stands
 */
public record ValueMatrix(List<Place> places) implements Serializable {

    public ValueMatrix {
        places = List.copyOf(places);
    }

    /** @param customers of the cluster, or what else is shared out, such as revenue */
    public record Place(int number, Level profit, Level loyalty, long customers) implements Serializable {}

    /** Where two figures lie between their thresholds. */
    public static Level level(double figure, double mediumFrom, double highFrom) {
        if (figure >= highFrom) {
            return Level.HIGH;
        }
        return figure >= mediumFrom ? Level.MEDIUM : Level.LOW;
    }

    public List<Place> cell(Level profit, Level loyalty) {
        return places.stream()
                .filter(p -> p.profit() == profit && p.loyalty() == loyalty)
                .toList();
    }

    public double ofProfit(Level profit) {
        return share(place -> place.profit() == profit);
    }

    public double ofLoyalty(Level loyalty) {
        return share(place -> place.loyalty() == loyalty);
    }

    public double of(int number) {
        return share(place -> place.number() == number);
    }

    private double share(Predicate<Place> which) {
        long all = places.stream().mapToLong(Place::customers).sum();
        long some = places.stream().filter(which).mapToLong(Place::customers).sum();
        return all == 0 ? 0 : (double) some / all;
    }
}
