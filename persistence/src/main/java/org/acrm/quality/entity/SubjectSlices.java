package org.acrm.quality.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.condition.entity.Subject;
import org.acrm.shared.entity.ResultRow;

/** Cuts a subject's rows into pieces that one transaction reads: by month where the table has a day, else by key. */
public record SubjectSlices(Subject subject) {

    private static final long KEYS = 500_000;

    /** @param condition SQL made of numbers and dates of ours only */
    public record Slice(String condition) {}

    public List<Slice> slices(EntityManager database) {
        String cut = subject.day().isEmpty() ? subject.key() : subject.day();
        String sql = "select min(" + cut + ") least, max(" + cut + ") most from " + subject.table();
        ResultRow row = new ResultRow(
                (Tuple) database.createNativeQuery(sql, Tuple.class).getSingleResult());
        if (row.text("least") == null) {
            return List.of();
        }
        return subject.day().isEmpty()
                ? byKey(row.count("least"), row.count("most"))
                : byMonth(row.date("least"), row.date("most"));
    }

    private List<Slice> byKey(long least, long most) {
        List<Slice> slices = new ArrayList<>();
        for (long from = least; from <= most; from += KEYS) {
            slices.add(new Slice(subject.key() + " >= " + from + " and " + subject.key() + " < " + (from + KEYS)));
        }
        return slices;
    }

    private List<Slice> byMonth(LocalDate least, LocalDate most) {
        List<Slice> slices = new ArrayList<>();
        for (LocalDate month = least.withDayOfMonth(1); !month.isAfter(most); month = month.plusMonths(1)) {
            slices.add(new Slice(subject.day() + " >= date '" + month + "' and " + subject.day() + " < date '"
                    + month.plusMonths(1) + "'"));
        }
        return slices;
    }
}
