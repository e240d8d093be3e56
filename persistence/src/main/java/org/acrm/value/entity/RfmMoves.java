package org.acrm.value.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.acrm.value.entity.RfmRows.Dimension;
import org.acrm.value.entity.RfmRows.Fifth;

/**
 * Whose cell may be another one than in the night before: whose features changed, and whom a border passed.
 *
 * @param days of last purchases that a border of recency passed
 * @param sums conditions on the sum of purchases, one a border of money that moved
 */
record RfmMoves(SortedSet<LocalDate> days, List<String> sums) {

    /** Beyond it so many buyers are passed that all are compared. */
    private static final int MOST_DAYS = 31;

    private static final String RANGE = " and z.customer_id >= :fromId and z.customer_id < :toId";
    private static final String FEATURES = "select z.customer_id from value_features z where z.valid_to = ";

    /** Empty where all buyers have to be compared: another number of purchases, which many share, or another fifth is in use. */
    static Optional<RfmMoves> between(List<Fifth> former, List<Fifth> fifths) {
        if (former.size() != fifths.size()) {
            return Optional.empty();
        }
        RfmMoves moves = new RfmMoves(new TreeSet<>(), new ArrayList<>());
        for (int i = 0; i < fifths.size(); i++) {
            Fifth before = former.get(i);
            Fifth now = fifths.get(i);
            if (before.dimension() != now.dimension() || before.number() != now.number()) {
                return Optional.empty();
            }
            boolean lowest = i == 0 || fifths.get(i - 1).dimension() != now.dimension();
            if (!lowest && before.lowerBorder() != now.lowerBorder() && !moves.add(before, now)) {
                return Optional.empty();
            }
        }
        return Optional.of(moves);
    }

    /** @return whether those whom the border passed can be found */
    private boolean add(Fifth before, Fifth now) {
        long low = Math.min(before.lowerBorder(), now.lowerBorder());
        long high = Math.max(before.lowerBorder(), now.lowerBorder());
        if (now.dimension() == Dimension.F || now.dimension() == Dimension.R && high - low > MOST_DAYS) {
            return false;
        }
        if (now.dimension() == Dimension.R) {
            LongStream.range(low, high).mapToObj(LocalDate::ofEpochDay).forEach(days::add);
        } else {
            sums.add("z.purchase_minor_365 >= " + low + " and z.purchase_minor_365 < " + high);
        }
        return true;
    }

    /** Selects the customers of a range; further parameters are {@code date} and {@code forever}. */
    String customers() {
        String passed = days.stream().map(day -> "date '" + day + "'").collect(Collectors.joining(", "));
        return FEATURES + ":forever and z.valid_from = :date" + RANGE
                + " union " + FEATURES + ":date" + RANGE
                + (days.isEmpty()
                        ? ""
                        : " union select z.customer_id from activity_daily z where z.purchase_count > 0 and z.on_day in ("
                                + passed + ")" + RANGE)
                + sums.stream()
                        .map(sum -> " union " + FEATURES + ":forever and " + sum + RANGE)
                        .collect(Collectors.joining());
    }
}
