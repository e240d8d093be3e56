package org.acrm.shared.entity;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** One row of a native query, read by the names of its columns in java.time and plain types, whichever types the driver chose. */
public record ResultRow(Tuple tuple) {

    /** The rows of a query made with {@code createNativeQuery(sql, Tuple.class)}, each turned into a record. */
    public static <T> List<T> list(Query query, Function<ResultRow, T> reader) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> reader.apply(new ResultRow((Tuple) row)))
                .toList();
    }

    public String text(String column) {
        Object value = tuple.get(column);
        return value == null ? null : value.toString();
    }

    public Long number(String column) {
        return tuple.get(column) instanceof Number number ? number.longValue() : null;
    }

    /** A number that is never missing. */
    public long count(String column) {
        return ((Number) tuple.get(column)).longValue();
    }

    public BigDecimal decimal(String column) {
        Object value = tuple.get(column);
        return value == null ? null : new BigDecimal(value.toString());
    }

    public boolean flag(String column) {
        Object value = tuple.get(column);
        return value instanceof Number number ? number.intValue() == 1 : Boolean.TRUE.equals(value);
    }

    public LocalDate date(String column) {
        Object value = tuple.get(column);
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        return value instanceof Timestamp time ? time.toLocalDateTime().toLocalDate() : (LocalDate) value;
    }

    /** A time of the bank's own clock. */
    public LocalDateTime localTime(String column) {
        Object value = tuple.get(column);
        // Hibernate reads with jdbc.time_zone, which is UTC, so the bank's wall clock stands in the UTC fields
        return value instanceof Timestamp time
                ? LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC)
                : (LocalDateTime) value;
    }

    public Instant instant(String column) {
        Object value = tuple.get(column);
        if (value == null || value instanceof Instant) {
            return (Instant) value;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof Timestamp time
                ? time.toInstant()
                : ((LocalDateTime) value).atZone(ZoneId.of("UTC")).toInstant();
    }

    /** An amount in minor units of the given currency; null where there is none. */
    public Money money(String column, String currency) {
        Long minor = number(column);
        return minor == null ? null : new Money(minor, currency);
    }
}
