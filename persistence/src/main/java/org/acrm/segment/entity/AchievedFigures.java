package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.acrm.shared.entity.ResultRow;

/** What the members of clusters are like, month by month; and the results of strategy cards read from it. */
@ApplicationScoped
public class AchievedFigures {

    private static final String AT = "m.segment_id = :segment and m.valid_from <= :%1$s and m.valid_to > :%1$s";
    private static final String BEGAN = "coalesce((select min(a.business_date) from segment_achieved a where"
            + " a.segment_id = :segment and a.business_date < :date), :date)";
    private static final String BEGINNERS =
            " from segment_membership m join customer_customer c on c.id = m.customer_id"
                    + " where m.segment_id = :segment and m.valid_from <= " + BEGAN + " and m.valid_to > " + BEGAN;
    private static final String MEASURE = "insert into segment_achieved (segment_id, business_date, customers, valued,"
            + " contribution_minor, active, products, good_grades, began, kept) select :segment, :date, count(*),"
            + " count(g.customer_id), coalesce(sum(g.contribution_minor), 0), coalesce(sum(case when f.active_days_90 > 0"
            + " then 1 else 0 end), 0), coalesce(sum(f.product_count), 0), coalesce(sum(case when g.grade in ('A', 'B')"
            + " then 1 else 0 end), 0), (select count(*)" + BEGINNERS + "), (select count(*)" + BEGINNERS
            + " and (c.closed_on is null or c.closed_on > :date)) from segment_membership m left join value_grade g on"
            + " g.customer_id = m.customer_id and g.valid_from <= :date and g.valid_to > :date left join"
            + " value_features f on f.customer_id = m.customer_id and f.valid_from <= :date and f.valid_to > :date"
            + " where "
            + String.format(AT, "date");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected AchievedFigures() {}

    public AchievedFigures(EntityManager database) {
        this.database = database;
    }

    /** Whether the night of the date is the first of its month, or the first of all, for the segment; or has measured it before. */
    public boolean due(long segment, LocalDate date) {
        Query latest = database.createNativeQuery(
                        "select max(a.business_date) from segment_achieved a where a.segment_id = :segment and"
                                + " a.business_date < :date",
                        LocalDate.class)
                .setParameter("segment", segment)
                .setParameter("date", date);
        LocalDate before = (LocalDate) latest.getSingleResult();
        return before == null || before.isBefore(date.withDayOfMonth(1));
    }

    /** The members as the night of the date has left them; done again it gives the same. */
    public void measure(long segment, LocalDate date) {
        bound("delete from segment_achieved where segment_id = :segment and business_date = :date", segment, date);
        bound(MEASURE, segment, date);
    }

    private void bound(String sql, long segment, LocalDate date) {
        database.createNativeQuery(sql)
                .setParameter("segment", segment)
                .setParameter("date", date)
                .executeUpdate();
    }

    /** One for each card of a segmentation, in their order; read by one statement. */
    public List<CardResult> results(Segmentation of, LocalDate shown, int moneyDigits) {
        Query query = database.createNativeQuery(
                        "select c.card_ordinal, a.business_date, a.customers, a.valued, a.contribution_minor,"
                                + " a.active, a.products, a.good_grades, a.began, a.kept from segment_cluster c join"
                                + " segment_achieved a on a.segment_id = c.segment_id where c.segmentation_id = :id and"
                                + " a.business_date <= :shown order by a.business_date",
                        Tuple.class)
                .setParameter("id", of.id())
                .setParameter("shown", shown);
        TreeMap<Long, TreeMap<LocalDate, Achieved>> byCard = new TreeMap<>();
        ResultRow.list(
                query,
                row -> row.number("card_ordinal") == null
                        ? null
                        : byCard.computeIfAbsent(row.count("card_ordinal"), any -> new TreeMap<>())
                                .merge(row.date("business_date"), achieved(row), Achieved::plus));
        return of.cards().stream()
                .map(card -> CardResult.of(
                        card.treatment(),
                        List.copyOf(byCard.getOrDefault((long) card.ordinal(), new TreeMap<>())
                                .values()),
                        moneyDigits))
                .toList();
    }

    private static Achieved achieved(ResultRow row) {
        return new Achieved(
                row.date("business_date"),
                row.count("customers"),
                row.count("valued"),
                row.count("contribution_minor"),
                row.count("active"),
                row.count("products"),
                row.count("good_grades"),
                row.count("began"),
                row.count("kept"));
    }
}
