package org.acrm.quality.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.acrm.condition.entity.Subject;
import org.acrm.shared.entity.ResultRow;

/**
 * Cuts a subject's rows into pieces that one transaction reads: by month where the table has a day, else by key. A row stays in the same
 * piece for as long as it lives.
 *
 * @param keys how many keys make a piece
 */
public record SubjectSlices(Subject subject, long keys) {

    private static final long KEYS = 500_000;

    public SubjectSlices(Subject subject) {
        this(subject, KEYS);
    }

    /**
     * @param name tells it from the others: the month, or the number of the range of keys
     * @param condition SQL made of numbers and dates of ours only
     */
    public record Slice(String name, String condition) {}

    public List<Slice> slices(EntityManager database) {
        String cut = subject.day().isEmpty() ? subject.key() : subject.day();
        String sql = "select min(" + cut + ") least, max(" + cut + ") most from " + subject.stored();
        ResultRow row = new ResultRow(
                (Tuple) database.createNativeQuery(sql, Tuple.class).getSingleResult());
        if (row.text("least") == null) {
            return List.of();
        }
        return subject.day().isEmpty()
                ? byKey(row.count("least"), row.count("most"))
                : byMonth(row.date("least"), row.date("most"));
    }

    /** The name of the piece in which a row is. @param day days since 1970-01-01, of no account where the key suffices */
    public String name(long key, long day) {
        return subject.day().isEmpty()
                ? Long.toString(Math.floorDiv(key, keys))
                : YearMonth.from(LocalDate.ofEpochDay(day)).toString();
    }

    private List<Slice> byKey(long least, long most) {
        List<Slice> slices = new ArrayList<>();
        for (long number = Math.floorDiv(least, keys); number * keys <= most; number++) {
            long from = number * keys;
            String condition = subject.key() + " >= " + from + " and " + subject.key() + " < " + (from + keys);
            slices.add(new Slice(name(from, 0), condition));
        }
        return slices;
    }

    private List<Slice> byMonth(LocalDate least, LocalDate most) {
        List<Slice> slices = new ArrayList<>();
        for (LocalDate month = least.withDayOfMonth(1); !month.isAfter(most); month = month.plusMonths(1)) {
            String condition = subject.day() + " >= date '" + month + "' and " + subject.day() + " < date '"
                    + month.plusMonths(1) + "'";
            slices.add(new Slice(name(0, month.toEpochDay()), condition));
        }
        return slices;
    }
}
