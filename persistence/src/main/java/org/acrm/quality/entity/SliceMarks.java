package org.acrm.quality.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.condition.entity.Subject;
import org.acrm.shared.entity.Dialect;
import org.acrm.shared.entity.ResultRow;

/**
 * Marks by which a later check sees whether the rows of a slice, or the values that they have in other tables, are the same still: the
 * database folds them from the mark that each write leaves on its row, so that no writer has to report anything, and no row goes out.
 *
 * <p>Marks are taken before rows are read: what is written in between makes the next check read the slice again.
 */
public final class SliceMarks {

    /** Rows of another table whose values share one mark. */
    private static final int TOGETHER = 1024;

    private final Subject subject;
    private final Dialect dialect;
    private final List<Attribute> joined;
    private final List<Join> numbered;
    private final Map<Join, TreeMap<Long, List<String>>> beside = new LinkedHashMap<>();
    private final Map<String, Mark> slices = new LinkedHashMap<>();

    /** @param range the least and the greatest key that its rows have in each other table */
    private record Mark(String rows, Map<Join, long[]> range) {}

    public SliceMarks(Subject subject, Set<String> attributes, Dialect dialect) {
        this.subject = subject;
        this.dialect = dialect;
        this.joined = attributes.stream()
                .sorted()
                .map(subject::attribute)
                .filter(attribute -> attribute.join() != null)
                .toList();
        this.numbered = joins().stream().filter(Join::numbered).toList();
    }

    private Set<Join> joins() {
        return joined.stream().map(Attribute::join).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The other tables; once, before the first slice. */
    public void lookBeside(EntityManager database) {
        for (Join join : joins()) {
            List<Attribute> values =
                    joined.stream().filter(a -> a.join().equals(join)).toList();
            String bucket = join.numbered() ? join.key() + " / " + TOGETHER : "0";
            String marks = values.stream()
                    .map(a -> dialect.together(dialect.valueMark(join.key(), join.numbered(), a.expression())) + " v_"
                            + a.name())
                    .collect(Collectors.joining(", "));
            TreeMap<Long, List<String>> buckets = new TreeMap<>();
            ResultRow.list(
                            database.createNativeQuery(
                                    "select " + bucket + " b, count(*) n, " + marks + " from " + join.relation()
                                            + " where " + join.key() + " is not null group by 1",
                                    Tuple.class),
                            row -> row)
                    .forEach(row -> buckets.put(
                            row.count("b"),
                            values.stream()
                                    .map(a -> row.text("n") + ":" + row.text("v_" + a.name()))
                                    .toList()));
            beside.put(join, buckets);
        }
    }

    public void look(EntityManager database, SubjectSlices.Slice slice) {
        String alias = subject.key().substring(0, subject.key().indexOf('.'));
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            ranges.add(", min(" + numbered.get(i).on() + ") lo" + i + ", max("
                    + numbered.get(i).on() + ") hi" + i);
        }
        String sql = "select count(*) n, " + dialect.together(dialect.rowMark(alias, subject.key())) + " v"
                + String.join("", ranges) + " from " + subject.stored() + " where " + slice.condition();
        ResultRow row = new ResultRow(
                (Tuple) database.createNativeQuery(sql, Tuple.class).getSingleResult());
        Map<Join, long[]> range = new LinkedHashMap<>();
        for (int i = 0; i < numbered.size(); i++) {
            if (row.number("lo" + i) != null) {
                range.put(numbered.get(i), new long[] {row.count("lo" + i), row.count("hi" + i)});
            }
        }
        slices.put(slice.name(), new Mark(row.text("n") + ":" + row.text("v"), range));
    }

    /** The mark of all that the answers of an expectation in the slice rest on, but for the business date. */
    public String of(Expectation expectation, String slice) {
        return hash(expectation.attributes().stream().map(subject::attribute).toList() + "|" + expectation + "|"
                + content(expectation, slice));
    }

    /** The same over all slices. */
    public String of(Expectation expectation) {
        return hash(expectation.attributes().stream().map(subject::attribute).toList() + "|" + expectation + "|"
                + slices.keySet().stream()
                        .map(slice -> slice + "=" + content(expectation, slice))
                        .collect(Collectors.joining("|")));
    }

    private String content(Expectation expectation, String slice) {
        Mark mark = slices.get(slice);
        return mark.rows()
                + expectation.attributes().stream()
                        .map(name -> joined.stream()
                                .filter(a -> a.name().equals(name))
                                .findFirst()
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .map(attribute -> ";" + attribute.name() + "=" + values(attribute, mark))
                        .collect(Collectors.joining());
    }

    private String values(Attribute attribute, Mark mark) {
        Join join = attribute.join();
        int place = joined.stream().filter(a -> a.join().equals(join)).toList().indexOf(attribute);
        TreeMap<Long, List<String>> buckets = beside.get(join);
        long[] range = mark.range().get(join);
        if (join.numbered() && range == null) {
            return "";
        }
        Map<Long, List<String>> asked =
                join.numbered() ? buckets.subMap(range[0] / TOGETHER, true, range[1] / TOGETHER, true) : buckets;
        return asked.entrySet().stream()
                .map(bucket -> bucket.getKey() + ":" + bucket.getValue().get(place))
                .collect(Collectors.joining(","));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
