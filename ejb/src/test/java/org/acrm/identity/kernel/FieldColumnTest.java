package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldColumnTest {

    private static final int RECORDS = 70_000;

    /** Most values occur once for a long while, then older ones come back; some are no values. */
    private static List<String> delivered() {
        Random random = new Random(5);
        return IntStream.range(0, RECORDS)
                .mapToObj(
                        i -> i % 97 == 0 ? "Unknown" : i % 89 == 0 ? "" : "V" + random.nextInt(Math.min(i + 1, 50_000)))
                .toList();
    }

    @Test
    void valuesAreNumberedInTheOrderOfTheirFirstAppearanceAndCounted() {
        FieldColumn column = new FieldColumn(
                new MatchField("a", "a", List.of("fold"), Set.of("unknown")), Records.NORMALISERS, List.of("prefix:3"));
        List<String> delivered = delivered();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        int[] expected = delivered.stream()
                .map(String::toLowerCase)
                .mapToInt(value -> {
                    if (value.isEmpty() || value.equals("unknown")) {
                        return Dictionary.NONE;
                    }
                    counts.merge(value, 1, Integer::sum);
                    return numbers.computeIfAbsent(value, v -> numbers.size() + 1);
                })
                .toArray();

        assertThat(column.codes(delivered)).isEqualTo(expected);

        assertThat(column.values().size()).isEqualTo(numbers.size());
        numbers.forEach((value, code) -> {
            assertThat(column.values().value(code)).isEqualTo(value);
            assertThat(column.values().count(code)).isEqualTo(counts.get(value));
            assertThat(column.values(0).value(column.formOf(0, code)))
                    .isEqualTo(value.substring(0, Math.min(3, value.length())));
        });
    }

    @Test
    void aValueThatComesLaterHasTheNumberOfItsEqual() {
        FieldColumn column = new FieldColumn(Records.field("a", "fold"), Records.NORMALISERS, List.of());
        List<String> delivered = delivered();
        int[] codes = column.codes(delivered);

        assertThat(column.code(delivered.get(RECORDS - 1).toUpperCase())).isEqualTo(codes[RECORDS - 1]);
        assertThat(column.code("new")).isEqualTo(column.values().size());
    }
}
