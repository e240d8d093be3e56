package org.acrm.value.entity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.activity.entity.TouchedCustomers;
import org.acrm.activity.entity.TouchedCustomers.Part;

/**
 * The features of customers as of any day, in the columns of {@code value_features}. A window of n days ends with the day
 * itself; "prev" is the window of the same length before it.
 */
public final class FeatureQueries {

    private static final String DAY = "cast(:asOf as date)";
    private static final String BASE = "cast(:base as date)";
    private static final String CUSTOMER = "select c.id as customer_id, c.customer_since";

    private static final String LAST_PURCHASE =
            ", max(case when d.purchase_count > 0 then d.on_day end) as last_purchase_on";
    private static final List<DailySum> PURCHASES = List.of(
            new DailySum("d.purchase_count", 365, 0, "purchase_count_365"),
            new DailySum("d.purchase_minor", 365, 0, "purchase_minor_365"));
    private static final List<DailySum> ACTIVITY = Stream.of(
                    List.of(new DailySum("1", 30, 0, "active_days_30")),
                    DailySum.twice("1", "active_days"),
                    List.of(new DailySum("1", 365, 0, "active_days_365")),
                    DailySum.twice("d.tx_count", "tx_count"),
                    List.of(new DailySum("d.tx_count", 365, 0, "tx_count_365")),
                    DailySum.twice("d.in_minor", "in_minor"),
                    DailySum.twice("d.out_minor", "out_minor"),
                    PURCHASES,
                    DailySum.twice("d.salary_minor", "salary_minor"))
            .flatMap(List::stream)
            .toList();

    private FeatureQueries() {}

    /** Parameters: {@code asOf}, and the range {@code fromId <= customer_id < toId}. */
    public static String select() {
        return CUSTOMER + ", a.last_active_on, a.first_active_on, a.last_purchase_on"
                + summed(ACTIVITY, DailySum::total)
                + FeatureSource.each(FeatureSource::columns)
                + " from customer_customer c"
                + joined(activity(""))
                + FeatureSource.each(source -> source.joined(""))
                + " where" + range("c.id") + " and c.merged_into_id is null";
    }

    /**
     * The same, reckoned on from the features of an earlier day, {@code base}, which are valid still ({@code forever}), of those customers
     * alone whom {@link TouchedCustomers} names or who have a day among {@code edges}, the {@link DailySum#edges} between both. Days are
     * read again, and a source counted again, only where they changed.
     */
    static String reckonedOn() {
        String anew = TouchedCustomers.flag("y", Part.DAYS) + " = 1";
        return CUSTOMER + latest(anew, "last_active_on")
                + ", case when " + anew
                + " then a.first_active_on else coalesce(o.first_active_on, e.first_active_on) end as first_active_on"
                + latest(anew, "last_purchase_on")
                + summed(ACTIVITY, sum -> sum.carried(anew))
                + FeatureSource.each(source -> source.columns(TouchedCustomers.flag("y", source.part()) + " = 1"))
                + " from (" + TouchedCustomers.PARTS_IN_RANGE + ") y full join (" + atTheEdges()
                + ") e on e.customer_id = y.customer_id join customer_customer c on c.id = coalesce(y.customer_id, e.customer_id)"
                + " left join value_features o on o.customer_id = c.id and o.valid_to = :forever"
                + joined(activity(" and d.customer_id in (" + TouchedCustomers.inRange(Part.DAYS) + ")"))
                + FeatureSource.each(
                        source -> source.joined(" and ? in (" + TouchedCustomers.inRange(source.part()) + ")"))
                + " where c.merged_into_id is null";
    }

    /** The features of RFM alone, of those with a transaction in their window; parameters as in {@link #select}. */
    static String purchases() {
        return "select d.customer_id" + LAST_PURCHASE + summed(PURCHASES, DailySum::sum)
                + " from activity_daily d where"
                + range("d.customer_id") + " and d.on_day <= " + DAY + " and d.on_day > " + DAY
                + " - 365 group by d.customer_id";
    }

    private static String activity(String further) {
        return "select d.customer_id, max(d.on_day) as last_active_on, min(d.on_day) as first_active_on" + LAST_PURCHASE
                + summed(ACTIVITY, DailySum::sum) + " from activity_daily d where" + range("d.customer_id")
                + " and d.on_day <= " + DAY + further + " group by d.customer_id";
    }

    /** Days after the base are later than all that it knows, and sums change by the days that enter or leave their windows. */
    private static String atTheEdges() {
        String later = "case when d.on_day > " + BASE + " then d.on_day end";
        return "select d.customer_id, max(" + later + ") as last_active_on, min(" + later
                + ") as first_active_on, max(case when d.purchase_count > 0 then " + later + " end) as last_purchase_on"
                + summed(ACTIVITY, DailySum::change) + " from activity_daily d where" + range("d.customer_id")
                + " and d.on_day in (:edges) group by d.customer_id";
    }

    private static String latest(String anew, String day) {
        return ", case when " + anew + " then a." + day + " else coalesce(e." + day + ", o." + day + ") end as " + day;
    }

    private static String summed(List<DailySum> sums, Function<DailySum, String> text) {
        return sums.stream().map(text).collect(Collectors.joining());
    }

    private static String joined(String activity) {
        return " left join (" + activity + ") a on a.customer_id = c.id";
    }

    private static String range(String column) {
        return " " + column + " >= :fromId and " + column + " < :toId";
    }
}
