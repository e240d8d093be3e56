package org.acrm.fact.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far what was said is to be believed. Weights of independent signs are put together by noisy-or, 1 − ∏(1 − w): a fact is untrue only
 * if each of its signs deceives (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, 4.3.2). Texts of one day are one testimony,
 * the strongest of them, because a call and the complaint that was taken down in it are not independent. A testimony loses an equal part
 * of its weight with each whole month and has none left after the months that the fact holds.
 */
public final class Confidence {

    /** Nothing that was only inferred is certain. */
    public static final int MOST = 99;

    private static final double HUNDRED = 100;

    private Confidence() {}

    /** @param strength of one text, in a hundred */
    public record Testimony(LocalDate day, int strength) {}

    /** What weights weigh together, all in a hundred. */
    public static int together(IntStream weights) {
        return asPercent(1 - weights.mapToDouble(w -> 1 - w / HUNDRED).reduce(1, (a, b) -> a * b));
    }

    /**
     * In a hundred.
     *
     * @param date what was said later counts for nothing
     */
    public static int of(List<Testimony> testimonies, LocalDate date, int holdMonths) {
        Map<LocalDate, Integer> strongest = testimonies.stream()
                .filter(t -> !t.day().isAfter(date))
                .collect(Collectors.toMap(Testimony::day, Testimony::strength, Math::max, TreeMap::new));
        double untrue = 1;
        for (Map.Entry<LocalDate, Integer> said : strongest.entrySet()) {
            untrue *= 1 - said.getValue() / HUNDRED * left(said.getKey(), date, holdMonths);
        }
        return asPercent(1 - untrue);
    }

    /** Whether something said on a day still has weight. */
    public static boolean counts(LocalDate day, LocalDate date, int holdMonths) {
        return left(day, date, holdMonths) > 0;
    }

    private static double left(LocalDate day, LocalDate date, int holdMonths) {
        return Math.max(0, 1 - (double) ChronoUnit.MONTHS.between(day, date) / holdMonths);
    }

    private static int asPercent(double share) {
        return (int) Math.min(MOST, Math.round(share * HUNDRED));
    }
}
