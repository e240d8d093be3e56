package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.customer.entity.Erased;

/** Reads customers as numbers: what a clustering learns from, and what a night assigns. */
@ApplicationScoped
public class ClusterReading {

    private static final String FETCH = "org.hibernate.fetchSize";
    private static final int ROWS_AT_ONCE = 5_000;
    private static final String WITHIN =
            " and exists (select 1 from segment_membership w where w.segment_id = :within and w.customer_id = c.id and"
                    + " w.valid_from <= :asOf and w.valid_to > :asOf)";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ClusterReading() {}

    public ClusterReading(EntityManager database) {
        this.database = database;
    }

    /** @param columns by variable, then by customer; NaN where it is not known */
    public record Customers(long[] ids, double[][] columns) {}

    public long count(Population population) {
        return ((Number) bound(
                                database.createNativeQuery(
                                        "select count(*) from customer_customer c" + who(population)),
                                population)
                        .getSingleResult())
                .longValue();
    }

    /** The customers of {@code fromId <= id < toId}. */
    public Customers range(Population population, List<ClusterVariable> variables, long fromId, long toId) {
        String sql = select(population, variables) + " and c.id >= :fromId and c.id < :toId order by c.id";
        return read(
                bound(database.createNativeQuery(sql), population)
                        .setParameter("fromId", fromId)
                        .setParameter("toId", toId),
                variables);
    }

    /** Those of some customers who belong to the population, at most a page of them. */
    public Customers of(Population population, List<ClusterVariable> variables, Collection<Long> customers) {
        String sql = select(population, variables) + " and c.id in (:customers) order by c.id";
        return read(bound(database.createNativeQuery(sql), population).setParameter("customers", customers), variables);
    }

    /** Every n-th customer by number, steady from run to run. */
    public Customers sample(Population population, List<ClusterVariable> variables, long everyNth) {
        String sql = select(population, variables) + " and mod(c.id, :everyNth) = 0 order by c.id";
        return read(bound(database.createNativeQuery(sql), population).setParameter("everyNth", everyNth), variables);
    }

    /** Numbers at the source of the customers that {@link #sample} reads, by id. */
    public Map<Long, String> keys(Population population, long everyNth) {
        Query query = bound(
                        database.createNativeQuery("select c.id, c.source_key from customer_customer c"
                                + who(population) + " and mod(c.id, :everyNth) = 0"),
                        population)
                .setParameter("everyNth", everyNth);
        try (Stream<?> stream = query.setHint(FETCH, ROWS_AT_ONCE).getResultStream()) {
            return stream.map(Object[].class::cast)
                    .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
        }
    }

    private static String select(Population population, List<ClusterVariable> variables) {
        String joins = variables.stream()
                .map(ClusterVariable::source)
                .distinct()
                .map(ClusterVariable.Source::join)
                .collect(Collectors.joining());
        return "select c.id"
                + variables.stream().map(v -> ", " + v.expression()).collect(Collectors.joining())
                + " from customer_customer c" + joins + who(population);
    }

    private static String who(Population population) {
        return " where c.merged_into_id is null and not " + Erased.of("c.id")
                + " and c.kind = :kind and (c.closed_on is null or c.closed_on > :asOf) and c.customer_since <="
                + " :since" + (population.within() == null ? "" : WITHIN);
    }

    private static Query bound(Query query, Population population) {
        if (population.within() != null) {
            query.setParameter("within", population.within());
        }
        return query.setParameter("kind", population.kind())
                .setParameter("asOf", population.day())
                .setParameter("since", population.since());
    }

    private static Customers read(Query query, List<ClusterVariable> variables) {
        Growing rows = new Growing(variables.size());
        try (Stream<?> stream = query.setHint(FETCH, ROWS_AT_ONCE).getResultStream()) {
            stream.forEach(row -> rows.add((Object[]) row));
        }
        return rows.customers();
    }

    /** Columns that double when they are full. */
    private static final class Growing {

        private long[] ids = new long[1024];
        private final double[][] columns;
        private int size;

        Growing(int variables) {
            columns = new double[variables][1024];
        }

        void add(Object[] row) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                Arrays.setAll(columns, v -> Arrays.copyOf(columns[v], size * 2));
            }
            ids[size] = ((Number) row[0]).longValue();
            for (int v = 0; v < columns.length; v++) {
                columns[v][size] = row[v + 1] == null ? Double.NaN : ((Number) row[v + 1]).doubleValue();
            }
            size++;
        }

        Customers customers() {
            double[][] trimmed = new double[columns.length][];
            Arrays.setAll(trimmed, v -> Arrays.copyOf(columns[v], size));
            return new Customers(Arrays.copyOf(ids, size), trimmed);
        }
    }
}
