package org.acrm.identity.entity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of a customer's records gives which value: rules narrow the records that have one until they agree.
 *
 * @param rules of each field in their order; {@code *} for fields without rules of their own
 * @param ranks of sources by {@code source|field}; {@code *} for all fields; the smaller one is trusted more
 * @param choices of stewards; of two for one field the later one holds
 */
public record Survivorship(
        Map<String, List<SurvivorshipRule>> rules, Map<String, Integer> ranks, List<FieldChoice> choices) {

    private static final String ALL = "*";

    public Survivorship {
        rules = Map.copyOf(rules);
        ranks = Map.copyOf(ranks);
        choices = List.copyOf(choices);
    }

    /** @param recordId the record that gives the field, wherever it belongs */
    public record FieldChoice(String field, long recordId, OffsetDateTime chosenAt) {}

    public record Winner(RecordValues from, SurvivorshipRule rule) {}

    /** @param records of one customer; empty where none has a value */
    public Optional<Winner> winner(GoldenField field, List<RecordValues> records) {
        List<RecordValues> all =
                records.stream().sorted(Comparator.comparing(RecordValues::id)).toList();
        List<RecordValues> known = all.stream().filter(r -> r.has(field)).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<RecordValues> left = field.missingSpeaks() ? all : known;
        if (agreed(field, left)) {
            return Optional.of(
                    new Winner(left.get(0), left.size() == 1 ? SurvivorshipRule.ONLY : SurvivorshipRule.SAME));
        }
        for (SurvivorshipRule rule : rulesOf(field)) {
            left = narrowed(field, rule, left);
            if (agreed(field, left)) {
                return Optional.of(new Winner(left.get(0), rule));
            }
        }
        return Optional.of(new Winner(left.get(0), SurvivorshipRule.FIRST_KNOWN));
    }

    private List<SurvivorshipRule> rulesOf(GoldenField field) {
        return rules.getOrDefault(field.code(), rules.getOrDefault(ALL, List.of()));
    }

    private static boolean agreed(GoldenField field, List<RecordValues> records) {
        return records.stream().map(r -> r.of(field)).distinct().count() == 1;
    }

    private List<RecordValues> narrowed(GoldenField field, SurvivorshipRule rule, List<RecordValues> records) {
        long best =
                records.stream().mapToLong(r -> points(field, rule, r)).max().orElseThrow();
        return records.stream().filter(r -> points(field, rule, r) == best).toList();
    }

    private long points(GoldenField field, SurvivorshipRule rule, RecordValues record) {
        return switch (rule) {
            case MANUAL -> chosen(field, record.id());
            case SOURCE_RANK -> -rank(field, record.source());
            case MOST_RECENT ->
                record.updatedAt() == null
                        ? Long.MIN_VALUE
                        : record.updatedAt().toInstant(ZoneOffset.UTC).toEpochMilli();
            case MOST_COMPLETE -> fullness(field, record);
            case EARLIEST -> -day(field, record);
            case LATEST -> day(field, record);
            case ONLY, SAME, FIRST_KNOWN -> 0;
        };
    }

    private long chosen(GoldenField field, long record) {
        return choices.stream()
                .filter(c -> c.field().equals(field.code()) && c.recordId() == record)
                .mapToLong(c -> c.chosenAt().toInstant().toEpochMilli())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    private long rank(GoldenField field, String source) {
        Integer own = ranks.get(source + "|" + field.code());
        return own != null ? own : ranks.getOrDefault(source + "|" + ALL, Integer.MAX_VALUE);
    }

    /** The number of known parts first, then how much they say. */
    private static long fullness(GoldenField field, RecordValues record) {
        if (field == GoldenField.KIND) {
            return "PROSPECT".equals(record.text("kind")) ? 0 : 1;
        }
        return record.of(field).stream()
                .filter(value -> value != null)
                .mapToLong(value -> 1_000_000L + (value instanceof String text ? text.length() : 0))
                .sum();
    }

    private static long day(GoldenField field, RecordValues record) {
        return record.of(field).get(0) instanceof LocalDate date ? date.toEpochDay() : Integer.MAX_VALUE;
    }
}
