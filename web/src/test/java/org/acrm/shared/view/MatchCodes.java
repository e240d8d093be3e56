package org.acrm.shared.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.identity.kernel.Comparison;
import org.acrm.identity.service.MatchDocuments;
import org.acrm.identity.service.PairDetail.StepLine;

/** What the waterfall of a pair shows by words of the bundle: comparisons and outcomes of the bank's match documents. */
final class MatchCodes {

    private MatchCodes() {}

    static Map<String, Collection<String>> families() {
        return Map.of(
                "match_comparison", codes(comparison -> Stream.of(comparison.name())),
                "match_level",
                        codes(comparison -> IntStream.rangeClosed(
                                        0, comparison.levels().size() + 1)
                                .mapToObj(comparison::label)));
    }

    private static List<String> codes(Function<Comparison, Stream<String>> labels) {
        return Stream.of("persons", "companies")
                .flatMap(name -> MatchDocuments.shipped(name).comparisons().stream())
                .flatMap(labels)
                .map(StepLine::code)
                .toList();
    }
}
