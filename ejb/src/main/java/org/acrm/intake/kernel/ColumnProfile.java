package org.acrm.intake.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the values of one column look like, told one after the other in bounded memory: the first {@value #KNOWN} different values are
 * counted exactly, beyond that their number is estimated and only those known go on being counted.
 */
public final class ColumnProfile {

    static final int KNOWN = 1_000;

    private static final int LONGEST = 120;
    private static final int SHOWN = 3;

    /** A value or form, and how often it comes. */
    public record Frequent(String text, long count) implements Serializable {}

    private final Map<String, long[]> values = new HashMap<>();
    private final Map<String, long[]> forms = new HashMap<>();
    private final DistinctCount distinct = new DistinctCount();
    private long rows;
    private long filled;
    private long unparsed;
    private boolean numbers = true;
    private BigDecimal leastNumber;
    private BigDecimal mostNumber;
    private String leastText;
    private String mostText;

    /** @param text stripped; empty for nothing */
    public void add(String text) {
        rows++;
        if (text.isEmpty()) {
            return;
        }
        filled++;
        String value = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        distinct.add(text);
        count(values, value);
        count(forms, form(value));
        range(value);
    }

    /** The last value is none that the field can have. */
    public void refuse() {
        unparsed++;
    }

    private static void count(Map<String, long[]> counts, String text) {
        long[] count = counts.get(text);
        if (count != null) {
            count[0]++;
        } else if (counts.size() < KNOWN) {
            counts.put(text, new long[] {1});
        }
    }

    private void range(String value) {
        if (leastText == null || value.compareTo(leastText) < 0) {
            leastText = value;
        }
        if (mostText == null || value.compareTo(mostText) > 0) {
            mostText = value;
        }
        BigDecimal number = numbers ? number(value) : null;
        numbers = number != null;
        if (numbers && (leastNumber == null || number.compareTo(leastNumber) < 0)) {
            leastNumber = number;
        }
        if (numbers && (mostNumber == null || number.compareTo(mostNumber) > 0)) {
            mostNumber = number;
        }
    }

    private static BigDecimal number(String text) {
        return Values.decimal(text, 6, '.');
    }

    /** Digits become 9, letters a or A, other letters 字; runs are said once with their length. */
    static String form(String text) {
        StringBuilder form = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char kind = kind(text.charAt(i));
            run++;
            boolean last = i + 1 == text.length() || kind(text.charAt(i + 1)) != kind;
            if (last) {
                form.append(kind);
                if (run > 1) {
                    form.append('{').append(run).append('}');
                }
                run = 0;
            }
        }
        return form.toString();
    }

    private static char kind(char c) {
        if (Character.isDigit(c)) {
            return '9';
        }
        if (Character.isUpperCase(c)) {
            return 'A';
        }
        if (Character.isLowerCase(c)) {
            return 'a';
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? '字' : c;
    }

    public long rows() {
        return rows;
    }

    public long filled() {
        return filled;
    }

    public long unparsed() {
        return unparsed;
    }

    /** Exact as long as {@link #exact}. */
    public long distinct() {
        return exact() ? values.size() : distinct.estimate();
    }

    public boolean exact() {
        return values.size() < KNOWN;
    }

    /** The smallest number where all are numbers, else the first text in the order of characters; null where nothing is filled. */
    public String least() {
        return numbers && leastNumber != null ? plain(leastNumber) : leastText;
    }

    public String most() {
        return numbers && mostNumber != null ? plain(mostNumber) : mostText;
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
    }

    public List<Frequent> values() {
        return top(values);
    }

    public List<Frequent> forms() {
        return top(forms);
    }

    private static List<Frequent> top(Map<String, long[]> counts) {
        return counts.entrySet().stream()
                .map(e -> new Frequent(e.getKey(), e.getValue()[0]))
                .sorted(Comparator.comparingLong(Frequent::count).reversed().thenComparing(Frequent::text))
                .limit(SHOWN)
                .toList();
    }
}
