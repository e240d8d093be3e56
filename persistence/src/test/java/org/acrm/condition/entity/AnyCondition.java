package org.acrm.condition.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random trees and rows over two words, two numbers and two days, with values few enough to meet. */
final class AnyCondition {

    /** At the end of a month, where months before are short. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final List<String> WORDS = List.of(
            "", "a", "b", "ab", "aab", "a.b", "a|b", "a!b", "50%", "_", "\\", "a\nb", " a", "王芳", "김", "𠮷a", "A-");
    private static final List<String> LIKE =
            List.of("%", "a%", "%b", "_", "__", "a!%", "%!%%", "%\\%", "王_", "", "a_b", "50%");
    private static final List<String> MATCHES = List.of(
            "a",
            "a|b",
            "(ab)+",
            "[ab]{2,3}",
            ".*",
            "[^a]+",
            "a.b",
            "a\\.b",
            "[一-龥]+",
            "a\\|b?",
            "[A\\-]+",
            ".",
            "[^ ]*");

    private final Random random;

    private AnyCondition(Random random) {
        this.random = random;
    }

    static Condition of(Random random) {
        return new AnyCondition(random).tree(3);
    }

    static List<Map<String, Object>> rows(Random random) {
        AnyCondition any = new AnyCondition(random);
        return IntStream.rangeClosed(0, random.nextInt(90))
                .mapToObj(i -> any.row())
                .toList();
    }

    private Map<String, Object> row() {
        Map<String, Object> row = new HashMap<>();
        maybe(row, "word", this::word);
        maybe(row, "other_word", this::word);
        maybe(row, "number", this::number);
        maybe(row, "other_number", this::number);
        maybe(row, "day", this::day);
        maybe(row, "other_day", this::day);
        return row;
    }

    private void maybe(Map<String, Object> row, String name, Supplier<Object> value) {
        if (random.nextInt(3) > 0) {
            row.put(name, value.get());
        }
    }

    private Condition tree(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0, 1 -> new Not(tree(depth - 1));
            case 2, 3, 4 -> new AllOf(trees(depth - 1));
            case 5, 6, 7 -> new AnyOf(trees(depth - 1));
            default -> leaf();
        };
    }

    private List<Condition> trees(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> tree(depth))
                .toList();
    }

    private Condition leaf() {
        return switch (random.nextInt(9)) {
            case 0 -> new Comparison("day", relation(), ofDay());
            case 1 -> new Comparison("number", relation(), ofNumber());
            case 2 -> new Comparison("word", random.nextBoolean() ? Relation.EQUAL : Relation.DIFFERENT, ofWord());
            case 3 -> new Between("day", ofDay(), ofDay());
            case 4 -> new Between("number", ofNumber(), ofNumber());
            case 5 -> oneOf();
            case 6 -> new TextPattern("word", TextPattern.Kind.LIKE, pick(LIKE));
            case 7 -> new TextPattern("word", TextPattern.Kind.MATCHES, pick(MATCHES));
            default -> new Missing(pick(List.of("word", "number", "day")));
        };
    }

    private Condition oneOf() {
        return switch (random.nextInt(3)) {
            case 0 -> new OneOf("word", some(this::word));
            case 1 -> new OneOf("number", some(this::number));
            default -> new OneOf("day", some(this::day));
        };
    }

    private List<Object> some(Supplier<Object> value) {
        List<Object> values = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> values.add(value.get()));
        return values;
    }

    private Operand ofDay() {
        return switch (random.nextInt(4)) {
            case 0 -> new Operand.Value(day());
            case 1 -> new Operand.Before(random.nextInt(6) - 2, Operand.Unit.MONTHS);
            case 2 -> new Operand.Before(random.nextInt(10) - 2, Operand.Unit.DAYS);
            default -> new Operand.Other("other_day");
        };
    }

    private Operand ofNumber() {
        return random.nextInt(3) == 0 ? new Operand.Other("other_number") : new Operand.Value(number());
    }

    private Operand ofWord() {
        return random.nextInt(3) == 0 ? new Operand.Other("other_word") : new Operand.Value(word());
    }

    private Relation relation() {
        return pick(List.of(Relation.values()));
    }

    private String word() {
        return pick(WORDS);
    }

    private Long number() {
        return (long) random.nextInt(7) - 3;
    }

    private LocalDate day() {
        return TODAY.plusDays(random.nextInt(75) - 70L);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
