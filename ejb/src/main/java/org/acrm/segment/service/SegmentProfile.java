package org.acrm.segment.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.acrm.segment.kernel.NumberColumn;
import org.acrm.segment.kernel.StoredColumn;
import org.acrm.segment.kernel.WordColumn;

/** Members and everybody, by grade, kind and age band. Who has no value is counted under an empty code. */
public record SegmentProfile(List<Group> groups) implements Serializable {

    static final Set<String> ATTRIBUTES = Set.of("grade", "kind", "age");

    /** Lower borders of the age bands; each ends a year before the next begins. */
    private static final int[] AGES = {0, 18, 25, 35, 45, 55, 65};

    /** @param words family of words for the codes; age bands are read as they are */
    public record Group(String attribute, String words, List<Share> shares) implements Serializable {}

    /** @param of all members; @param ofAll all whom the reader reaches */
    public record Share(String code, long members, long of, long everybody, long ofAll) implements Serializable {

        public double share() {
            return of == 0 ? 0 : (double) members / of;
        }

        public double usual() {
            return ofAll == 0 ? 0 : (double) everybody / ofAll;
        }
    }

    static SegmentProfile of(CustomerTable table, long[] members, long[] everybody) {
        List<Group> groups = new ArrayList<>();
        groups.add(group("grade", "grade", words(table.column("grade")), members, everybody));
        groups.add(group("kind", "customer_kind", words(table.column("kind")), members, everybody));
        groups.add(group("age", null, ages(table.column("age")), members, everybody));
        return new SegmentProfile(groups);
    }

    private static IntFunction<String> words(StoredColumn column) {
        return row -> column.missing(row) ? "" : ((WordColumn) column).value(row);
    }

    private static IntFunction<String> ages(StoredColumn column) {
        return row -> column.missing(row) ? "" : band(((NumberColumn) column).value(row));
    }

    static String band(long age) {
        for (int i = AGES.length - 1; i > 0; i--) {
            if (age >= AGES[i]) {
                return i == AGES.length - 1 ? AGES[i] + "+" : AGES[i] + "–" + (AGES[i + 1] - 1);
            }
        }
        return AGES[0] + "–" + (AGES[1] - 1);
    }

    private static Group group(
            String attribute, String words, IntFunction<String> code, long[] members, long[] everybody) {
        Map<String, long[]> counts = new TreeMap<>();
        long of = 0;
        long ofAll = 0;
        for (int row = RowBits.next(everybody, 0); row >= 0; row = RowBits.next(everybody, row + 1)) {
            long[] count = counts.computeIfAbsent(code.apply(row), any -> new long[2]);
            boolean member = (members[row >> 6] >>> row & 1) == 1;
            count[0] += member ? 1 : 0;
            count[1]++;
            of += member ? 1 : 0;
            ofAll++;
        }
        Map<String, long[]> ordered = new LinkedHashMap<>(counts);
        long[] none = ordered.remove("");
        if (none != null) {
            ordered.put("", none);
        }
        List<Share> shares = new ArrayList<>();
        for (Map.Entry<String, long[]> one : ordered.entrySet()) {
            shares.add(new Share(one.getKey(), one.getValue()[0], of, one.getValue()[1], ofAll));
        }
        return new Group(attribute, words, shares);
    }
}
