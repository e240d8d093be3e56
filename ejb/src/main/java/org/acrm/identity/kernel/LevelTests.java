package org.acrm.identity.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tests by the names that a document gives them. Each is a value; a new one is one line more. */
public final class LevelTests {

    /** Binds a declared level to the columns of a store. */
    @FunctionalInterface
    private interface Binding {
        PairTest of(Level level, RecordStore store);
    }

    /** Compares two different values of one dictionary. */
    @FunctionalInterface
    private interface ValueTest {
        boolean holds(char[] chars, int from, int to, int otherFrom, int otherTo, double bound);
    }

    /** Whether two values may agree, as far as their lengths and their sets of characters tell. */
    @FunctionalInterface
    private interface Prospect {
        boolean holds(long letters, int length, long otherLetters, int otherLength, double bound);
    }

    private static final Map<String, Binding> NAMED = new HashMap<>();

    static {
        NAMED.put("same", LevelTests::same);
        NAMED.put("swapped", LevelTests::swapped);
        NAMED.put(
                "jaro-winkler",
                onValues(
                        (one, length, other, otherLength, bound) -> length > 64
                                || otherLength > 64
                                || Letters.mostAlike(one, length, other, otherLength) >= bound,
                        (c, a, b, p, q, bound) -> JaroWinkler.of(c, a, b, p, q) >= bound));
        NAMED.put(
                "edits",
                onValues(
                        (one, length, other, otherLength, bound) ->
                                Math.abs(length - otherLength) <= bound && Letters.leastEdits(one, other) <= bound,
                        (c, a, b, p, q, bound) -> EditDistance.within(c, a, b, p, q, (int) bound)));
        NAMED.put("prefix", onValues(LevelTests::prefix));
        NAMED.put("suffix", onValues(LevelTests::suffix));
        NAMED.put("abbreviated", onValues((c, a, b, p, q, bound) -> Abbreviation.holds(c, a, b, p, q)));
        NAMED.put("words", onValues(WordOverlap::atLeast));
        NAMED.put("number-near", onValues(LevelTests::near));
        NAMED.put("date-part-off", onDates((c, a, b, p, q, bound) -> Dates.partsInCommon(c, a, p) == 2));
        NAMED.put("date-swapped", onDates((c, a, b, p, q, bound) -> Dates.dayAndMonthExchanged(c, a, p)));
    }

    private LevelTests() {}

    public static Set<String> names() {
        return new TreeSet<>(NAMED.keySet());
    }

    static PairTest bind(Level level, RecordStore store) {
        Binding binding = NAMED.get(level.test());
        if (binding == null) {
            throw new IllegalArgumentException("No test is called " + level.test());
        }
        return binding.of(level, store);
    }

    private static PairTest same(Level level, RecordStore store) {
        int field = store.document().indexOf(level.on().field());
        FieldColumn column = store.column(field);
        int form = column.form(level.on().form());
        if (form == FieldColumn.ITSELF) {
            return (cells, left, right) -> cells[left + field] == cells[right + field] && cells[left + field] != 0;
        }
        return (cells, left, right) -> {
            int mine = column.formOf(form, cells[left + field]);
            return mine != Dictionary.NONE && mine == column.formOf(form, cells[right + field]);
        };
    }

    /** Two fields filled in each other's place. Their numbers mean different things, so the values' hashes are compared. */
    private static PairTest swapped(Level level, RecordStore store) {
        int one = store.document().indexOf(level.on().field());
        int other = store.document().indexOf(level.with());
        Dictionary ones = store.column(one).values();
        Dictionary others = store.column(other).values();
        return (cells, left, right) -> cells[left + one] != 0
                && cells[left + other] != 0
                && ones.hash(cells[left + one]) == others.hash(cells[right + other])
                && ones.hash(cells[right + one]) == others.hash(cells[left + other]);
    }

    private static Binding onDates(ValueTest test) {
        return onValues((chars, a, b, p, q, bound) ->
                b - a == Dates.DIGITS && q - p == Dates.DIGITS && test.holds(chars, a, b, p, q, bound));
    }

    private static Binding onValues(ValueTest test) {
        return onValues((one, length, other, otherLength, bound) -> true, test);
    }

    private static Binding onValues(Prospect prospect, ValueTest test) {
        return (level, store) -> {
            int field = store.document().indexOf(level.on().field());
            FieldColumn column = store.column(field);
            int form = column.form(level.on().form());
            Dictionary values = column.values(form);
            double bound = level.bound();
            return (cells, left, right) -> {
                int mine = column.formOf(form, cells[left + field]);
                int other = column.formOf(form, cells[right + field]);
                if (mine == Dictionary.NONE || other == Dictionary.NONE || mine == other) {
                    return mine == other && mine != Dictionary.NONE;
                }
                int from = values.start(mine);
                int to = values.end(mine);
                int otherFrom = values.start(other);
                int otherTo = values.end(other);
                return prospect.holds(
                                values.letters(mine), to - from, values.letters(other), otherTo - otherFrom, bound)
                        && test.holds(values.chars(), from, to, otherFrom, otherTo, bound);
            };
        };
    }

    /** The shorter one, of at least so many characters, begins the longer one. */
    private static boolean prefix(char[] chars, int a, int b, int p, int q, double bound) {
        int shorter = Math.min(b - a, q - p);
        for (int i = 0; i < shorter; i++) {
            if (chars[a + i] != chars[p + i]) {
                return false;
            }
        }
        return shorter >= bound;
    }

    /** The shorter one, of at least so many characters, ends the longer one. */
    private static boolean suffix(char[] chars, int a, int b, int p, int q, double bound) {
        int shorter = Math.min(b - a, q - p);
        return shorter >= bound && Arrays.equals(chars, b - shorter, b, chars, q - shorter, q);
    }

    private static boolean near(char[] chars, int a, int b, int p, int q, double bound) {
        long mine = number(chars, a, b);
        long other = number(chars, p, q);
        return mine >= 0 && other >= 0 && Math.abs(mine - other) <= bound;
    }

    private static long number(char[] chars, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            if (chars[i] < '0' || chars[i] > '9' || to - from > 18) {
                return -1;
            }
            number = 10 * number + chars[i] - '0';
        }
        return number;
    }
}
