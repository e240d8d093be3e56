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
 * The rows of a question: customers with features as of one day, for training with the outcome in the days after it.
 * Features and outcome come from disjoint days, so nothing is learned that could not have been known.
 */
@ApplicationScoped
public class QuestionQueries {

    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern DATE = Pattern.compile(".*_on|customer_since");
    private static final String VALID =
            "select v.* from value_features v where v.valid_from <= :asOf and v.valid_to > :asOf"
                    + " and v.customer_id >= :fromId and v.customer_id < :toId";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected QuestionQueries() {}

    public QuestionQueries(EntityManager database) {
        this.database = database;
    }

    public CustomerIds customers() {
        Object[] row = (Object[])
                database.createNativeQuery("select coalesce(min(id), 0), coalesce(max(id), -1) from customer_customer"
                                + " where merged_into_id is null")
                        .getSingleResult();
        return new CustomerIds(number(row[0]), number(row[1]));
    }

    /** How many customers the night has features of who meet the question's first condition at the end of {@code date}. */
    public long count(Question question, LocalDate date) {
        String sql = "select count(*) from value_features f join customer_customer c on c.id = f.customer_id"
                + " where f.valid_from <= :asOf and f.valid_to > :asOf and c.merged_into_id is null and "
                + question.among();
        return number(database.createNativeQuery(sql).setParameter("asOf", date).getSingleResult());
    }

    /** Whether the answer was known on the evening of a day already; before it nothing can be learned. */
    public boolean isKnown(Question question, LocalDate day) {
        if (question.knownFrom() == null) {
            return true;
        }
        LocalDate first = (LocalDate) database.createNativeQuery(question.knownFrom(), LocalDate.class)
                .getSingleResult();
        return first != null && !first.isAfter(day);
    }

    /** The customers of {@code fromId <= id < toId} as they are at the end of {@code date}, from the night's features. */
    public List<CustomerFeatures> current(
            Question question, LocalDate date, List<String> columns, long fromId, long toId) {
        String sql = "select f.customer_id, 0" + expressions(question, columns) + from(question, VALID)
                + " order by f.customer_id";
        return rows(ranged(sql, date, fromId, toId));
    }

    /**
     * @param features SQL of the feature columns with the parameters {@code asOf, fromId, toId}
     * @param until last day of the outcome; the features are as of a horizon before
     * @param everyNth takes only every n-th customer by id, to keep a big bank's training within bounds
     */
    public List<CustomerFeatures> learned(
            Question question, LocalDate until, String features, long everyNth, long fromId, long toId) {
        Query query = ranged(learnedSql(question, features), question.featuresAsOf(until), fromId, toId);
        query.setParameter("until", until);
        query.setParameter("everyNth", everyNth);
        return rows(query);
    }

    /** The text of the training query, for its fingerprint. */
    public String learnedSql(Question question, String features) {
        return "select f.customer_id, " + question.happened() + expressions(question, question.columns())
                + from(question, features) + " and mod(f.customer_id, :everyNth) = 0 order by f.customer_id";
    }

    private static String from(Question question, String features) {
        String further = question.further() == null
                ? ""
                : " left join (" + question.further().rows() + ") m on m.customer_id = f.customer_id";
        return " from (" + features + ") f join customer_customer c on c.id = f.customer_id" + further
                + " where c.merged_into_id is null and " + question.among() + " and " + question.asked();
    }

    private Query ranged(String sql, LocalDate asOf, long fromId, long toId) {
        return database.createNativeQuery(sql)
                .setParameter("asOf", asOf)
                .setParameter("fromId", fromId)
                .setParameter("toId", toId);
    }

    private static String expressions(Question question, List<String> columns) {
        return columns.stream().map(column -> expression(question, column)).collect(Collectors.joining());
    }

    private static String expression(Question question, String column) {
        if (!COLUMN.matcher(column).matches()) {
            throw new IllegalArgumentException("Not a column: " + column);
        }
        String cell = question.alias(column) + "." + column;
        return DATE.matcher(column).matches() ? ", cast(:asOf as date) - " + cell : ", " + cell;
    }

    @SuppressWarnings("unchecked")
    private static List<CustomerFeatures> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(QuestionQueries::row).toList();
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
