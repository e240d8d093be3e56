package org.acrm.value.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.PenetrationCount;
import org.acrm.value.entity.ValueSight;

/**
 * How far each product has come with the customers of each age (RET-04).
 *
 * @param from the day before the period in which somebody began to hold; it ends on the day that is shown
 */
public record Penetration(ValueSight sight, LocalDate from, List<PenetrationCount> counts) implements Serializable {

    /** Below so many customers a share says nothing, and only the count is told. */
    public static final int FEW = 30;

    /**
     * @param age null for all
     * @param of customers of that age
     * @param has how many of them hold it, or began to
     * @param whole the share in all customers; null where there are none
     */
    public record Cell(AgeBand age, long of, long has, Double whole) implements Serializable {

        public Double share() {
            return of < FEW ? null : Double.valueOf((double) has / of);
        }

        /** The share in percent of that in all customers; null where one of the two is not known. */
        public Long index() {
            return share() == null || whole == null || whole == 0 ? null : Math.round(100 * share() / whole);
        }
    }

    public Penetration {
        counts = List.copyOf(counts);
    }

    /** The ages of which there are customers. */
    public List<AgeBand> ages() {
        return Stream.of(AgeBand.values()).filter(age -> customers(age) > 0).toList();
    }

    /** @param age null for all */
    public long customers(AgeBand age) {
        return sum(PenetrationCount.ALL, age, Who.HOLDS);
    }

    /** @param item kind or id of a product */
    public Cell cell(String item, AgeBand age, Who who) {
        long all = customers(null);
        Double whole = all == 0 ? null : Double.valueOf((double) sum(item, null, who) / all);
        return new Cell(age, customers(age), sum(item, age, who), whole);
    }

    private long sum(String item, AgeBand age, Who who) {
        return counts.stream()
                .filter(count -> count.item().equals(item) && (age == null || count.age() == age))
                .mapToLong(who == Who.HOLDS ? PenetrationCount::customers : PenetrationCount::buyers)
                .sum();
    }
}
