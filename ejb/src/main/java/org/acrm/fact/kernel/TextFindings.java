package org.acrm.fact.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was found in a text.
 *
 * @param shown the text in which places are counted
 * @param signs in their order, those that do not count too
 */
public record TextFindings(String shown, List<Sign> signs) {

    /** One for each fact that a sign counts for. The same words twice are one sign. */
    public List<Mention> mentions() {
        Map<Long, List<Sign>> byKind = signs.stream()
                .filter(Sign::counts)
                .collect(Collectors.groupingBy(sign -> sign.phrase().kind(), TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> mention(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Mention mention(long kind, List<Sign> signs) {
        Collection<Sign> different = signs.stream()
                .collect(Collectors.toMap(
                        sign -> sign.phrase().words(), Function.identity(), (first, again) -> first, TreeMap::new))
                .values();
        int strength = Confidence.together(
                different.stream().mapToInt(sign -> sign.phrase().weight()));
        Sign strongest = different.stream()
                .min(Comparator.comparingInt((Sign sign) -> -sign.phrase().weight())
                        .thenComparingInt(Sign::from))
                .orElseThrow();
        return new Mention(kind, strength, strongest);
    }
}
