package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.shared.entity.ValidRows;

/** RFM of customers who bought in the last 365 days (RFM-01). */
@ApplicationScoped
public class RfmRows {

    private static final ValidRows SCORES = ValidRows.of("value_rfm", "recency", "frequency", "monetary");
    static final String RECENCY = "(f.last_purchase_on - date '1970-01-01')";

    private static final String BUYER = "f.valid_to = :forever and f.purchase_count_365 > 0";

    /** Where the three measures of a date are read. */
    public enum Source {
        /** From the features of the night of the same date. */
        FEATURES(
                " from value_features f where f.valid_from <= :asOf and f.valid_to > :asOf and f.purchase_count_365 > 0",
                "value_features f where f.valid_from <= :asOf and f.valid_to > :asOf and f.purchase_count_365 > 0"),
        /** From what was booked, for a date that had no night. */
        BOOKINGS(
                " from (" + FeatureQueries.purchases() + ") f where f.purchase_count_365 > 0",
                "activity_daily f where f.purchase_count > 0 and f.on_day <= cast(:asOf as date) and f.on_day > cast(:asOf as"
                        + " date) - 365");

        private static final String RANGE = " and f.customer_id >= :fromId and f.customer_id < :toId";

        private final String buyers;

        /** Who they are, without adding anything up; some more than once. */
        private final String names;

        Source(String buyers, String names) {
            this.buyers = buyers + RANGE;
            this.names = "select f.customer_id from " + names + RANGE;
        }
    }

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RfmRows() {}

    public RfmRows(EntityManager database) {
        this.database = database;
    }

    /** Three parallel columns from what was booked: day of the last purchase since 1970-01-01, purchases, their sum in minor units. */
    public long[][] measures(LocalDate date) {
        return LongColumns.read(
                database.createNativeQuery("select " + RECENCY + ", f.purchase_count_365, f.purchase_minor_365"
                                + Source.BOOKINGS.buyers)
                        .setParameter("asOf", date)
                        .setParameter("fromId", 0L)
                        .setParameter("toId", Long.MAX_VALUE),
                3);
    }

    /** The borders that were kept of a date, in the order in which they are made. */
    public List<Fifth> kept(LocalDate date) {
        return new RfmQueries(database)
                .fifths(date).stream()
                        .sorted(Comparator.comparing(Fifth::dimension).thenComparing(Fifth::number))
                        .toList();
    }

    /** Keeps the borders of the night, each with the number of customers in its fifth. */
    public void keep(LocalDate date, List<Fifth> fifths) {
        database.createNativeQuery("delete from value_rfm_threshold where business_date = :date")
                .setParameter("date", date)
                .executeUpdate();
        for (Fifth fifth : fifths) {
            database.createNativeQuery("insert into value_rfm_threshold (business_date, dimension, fifth, lower_border,"
                            + " customers) values (:date, :dimension, :fifth, :border, :customers)")
                    .setParameter("date", date)
                    .setParameter("dimension", fifth.dimension().name())
                    .setParameter("fifth", fifth.number())
                    .setParameter("border", fifth.lowerBorder())
                    .setParameter("customers", fifth.customers())
                    .executeUpdate();
        }
    }

    /** Whoever bought nothing in the window has no row; a former one ends. */
    public int publish(CustomerRange range, Source source, List<Fifth> fifths) {
        Map<String, LocalDate> parameters = Map.of("asOf", range.date());
        int written = SCORES.publish(
                database, range.date(), range.fromId(), range.toId(), cells(fifths) + source.buyers, parameters);
        return written
                + SCORES.endMissing(database, range.date(), range.fromId(), range.toId(), source.names, parameters);
    }

    /**
     * The same from features, where only those are compared whose cell may be another one than by the borders of the night on which the
     * features were reckoned.
     */
    public int publishMoved(CustomerRange range, List<Fifth> former, List<Fifth> fifths) {
        Optional<RfmMoves> moves = RfmMoves.between(former, fifths);
        if (moves.isEmpty()) {
            return publish(range, Source.FEATURES, fifths);
        }
        String moved = moves.get().customers();
        String select =
                cells(fifths) + " from value_features f where " + BUYER + " and f.customer_id in (" + moved + ")";
        int written = SCORES.publish(database, range.date(), range.fromId(), range.toId(), select, Map.of());
        String lost =
                "select x.customer_id from (" + moved + ") x where not exists (select 1 from value_features f where"
                        + " f.customer_id = x.customer_id and " + BUYER + ")";
        return written + SCORES.end(database, range.date(), range.fromId(), range.toId(), lost);
    }

    private static String cells(List<Fifth> fifths) {
        return "select f.customer_id, " + score(RECENCY, fifths, Dimension.R) + " as recency, "
                + score("f.purchase_count_365", fifths, Dimension.F) + " as frequency, "
                + score("f.purchase_minor_365", fifths, Dimension.M) + " as monetary";
    }

    private static String score(String measure, List<Fifth> fifths, Dimension dimension) {
        return GroupCase.of(
                measure,
                fifths.stream()
                        .filter(fifth -> fifth.dimension() == dimension)
                        .map(fifth -> new GroupCase.Border(fifth.lowerBorder(), Integer.toString(fifth.number())))
                        .toList(),
                "0");
    }

    public enum Dimension {
        R,
        F,
        M
    }

    /** One fifth of one dimension; 5 is the most recent, most frequent, largest. */
    public record Fifth(Dimension dimension, int number, long lowerBorder, long customers) implements Serializable {}
}
