package org.acrm.modelling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of the churn model: customers with features as of one day, for training with the outcome in the days after it.
 * Features and outcome come from disjoint days, so nothing is learned that could not have been known.
 */
@ApplicationScoped
public class ChurnQueries {

    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern DATE = Pattern.compile(".*_on|customer_since");
    private static final String SIGN_OF_LIFE = " (d.purchase_count > 0 or d.salary_minor > 0)";
    private static final String ASKED_ABOUT =
            " c.merged_into_id is null and (c.closed_on is null or c.closed_on > :asOf)"
                    + " and (select count(*) from activity_daily d where d.customer_id = f.customer_id"
                    + " and d.on_day > :recentSince and d.on_day <= :asOf and" + SIGN_OF_LIFE + ") >= :leastActiveDays";
    private static final String LOST = "case when c.closed_on <= :until then 1"
            + " when exists (select 1 from activity_daily d where d.customer_id = f.customer_id"
            + " and d.on_day > :quietSince and d.on_day <= :until and" + SIGN_OF_LIFE + ") then 0 else 1 end";
    private static final String VALID =
            "select v.* from value_features v where v.valid_from <= :asOf and v.valid_to > :asOf"
                    + " and v.customer_id >= :fromId and v.customer_id < :toId";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ChurnQueries() {}

    public ChurnQueries(EntityManager database) {
        this.database = database;
    }

    public CustomerIds customers() {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select coalesce(min(id), 0), coalesce(max(id), -1), count(*) from customer_customer"
                                + " where merged_into_id is null")
                .getSingleResult();
        return new CustomerIds(number(row[0]), number(row[1]), number(row[2]));
    }

    /** The customers of {@code fromId <= id < toId} as they are at the end of {@code date}, from the night's features. */
    public List<CustomerFeatures> current(
            ChurnDefinition churn, LocalDate date, List<String> columns, long fromId, long toId) {
        String sql = "select f.customer_id, 0" + expressions(columns) + " from (" + VALID
                + ") f join customer_customer c on c.id = f.customer_id where" + ASKED_ABOUT
                + " order by f.customer_id";
        return rows(asked(sql, churn, date, fromId, toId));
    }

    /**
     * @param features SQL of the feature columns with the parameters {@code asOf, fromId, toId}
     * @param until last day of the outcome; the features are as of a horizon before
     * @param everyNth takes only every n-th customer by id, to keep a big bank's training within bounds
     */
    public List<CustomerFeatures> learned(
            ChurnDefinition churn,
            LocalDate until,
            String features,
            List<String> columns,
            long everyNth,
            long fromId,
            long toId) {
        Query query = asked(learnedSql(features, columns), churn, churn.featuresAsOf(until), fromId, toId);
        query.setParameter("until", until);
        query.setParameter("quietSince", until.minusDays(churn.quietDays()));
        query.setParameter("everyNth", everyNth);
        return rows(query);
    }

    /** The text of the training query, for its fingerprint. */
    public String learnedSql(String features, List<String> columns) {
        return "select f.customer_id, " + LOST + expressions(columns) + " from (" + features
                + ") f join customer_customer c on c.id = f.customer_id where mod(f.customer_id, :everyNth) = 0 and"
                + ASKED_ABOUT + " order by f.customer_id";
    }

    private Query asked(String sql, ChurnDefinition churn, LocalDate asOf, long fromId, long toId) {
        return database.createNativeQuery(sql)
                .setParameter("asOf", asOf)
                .setParameter("recentSince", asOf.minusDays(churn.recentDays()))
                .setParameter("leastActiveDays", churn.leastActiveDays())
                .setParameter("fromId", fromId)
                .setParameter("toId", toId);
    }

    private static String expressions(List<String> columns) {
        return columns.stream().map(ChurnQueries::expression).collect(Collectors.joining());
    }

    private static String expression(String column) {
        if (!COLUMN.matcher(column).matches()) {
            throw new IllegalArgumentException("Not a column: " + column);
        }
        return DATE.matcher(column).matches() ? ", cast(:asOf as date) - f." + column : ", f." + column;
    }

    @SuppressWarnings("unchecked")
    private static List<CustomerFeatures> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(ChurnQueries::row).toList();
    }

    private static CustomerFeatures row(Object[] row) {
        double[] cells = new double[row.length - 2];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row[i + 2] == null ? Double.NaN : ((Number) row[i + 2]).doubleValue();
        }
        return new CustomerFeatures(number(row[0]), cells, number(row[1]) == 1);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
