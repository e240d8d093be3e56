package org.acrm.value.view;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveCount;
import org.acrm.value.service.Migration;

/**
 * Where customers stood (rows) against where they stand (columns).
 *
 * @param expected how many of those who stand anywhere now would stand in each column after the next period; empty where not customers are told
 */
public record MoveMatrix(List<String> columns, List<Row> rows, List<Long> expected) implements Serializable {

    /** @param total of the row, in the measure */
    public record Row(String was, List<Cell> cells, long total) implements Serializable {}

    /**
     * @param value customers, purchases or minor units, as the measure says
     * @param share of the row; null in an empty row
     * @param tone class of its colour: orange for worse, blue for better, grey for the same
     * @param arrow 1 up, -1 down or left, 0 neither
     */
    public record Cell(Move move, long customers, long value, Double share, String tone, int arrow)
            implements Serializable {}

    static MoveMatrix of(Migration migration, MoveMeasure measure) {
        return new MoveMatrix(
                migration.after(),
                migration.before().stream()
                        .map(was -> row(migration, was, measure))
                        .toList(),
                measure == MoveMeasure.CUSTOMERS
                        ? Arrays.stream(migration.forecast())
                                .mapToObj(Math::round)
                                .toList()
                        : List.of());
    }

    /** Of all who stand anywhere now. */
    public long expectedTotal() {
        return expected.stream().mapToLong(Long::longValue).sum();
    }

    private static Row row(Migration migration, String was, MoveMeasure measure) {
        long total = migration.after().stream()
                .mapToLong(now -> value(migration, was, now, measure))
                .sum();
        return new Row(
                was,
                migration.after().stream()
                        .map(now -> cell(migration, new Move(was, now), measure, total))
                        .toList(),
                total);
    }

    private static Cell cell(Migration migration, Move move, MoveMeasure measure, long total) {
        long value = value(migration, move.was(), move.now(), measure);
        int steps = migration.ranked() ? move.steps(migration.sight().by()) : 0;
        return new Cell(
                move,
                migration.customers(move.was(), move.now()),
                value,
                total == 0 ? null : (double) value / total,
                tone(steps, move),
                Integer.signum(steps));
    }

    private static String tone(int steps, Move move) {
        if (steps == 0) {
            return "d0";
        }
        if (steps > 0) {
            return steps == 1 ? "dp1" : "dp2";
        }
        return steps == -1 && !move.now().equals(Move.LEFT) ? "dn1" : "dn2";
    }

    private static long value(Migration migration, String was, String now, MoveMeasure measure) {
        return switch (measure) {
            case CUSTOMERS -> migration.customers(was, now);
            case PURCHASES -> migration.purchases().getOrDefault(new Move(was, now).toString(), 0L);
            case CONTRIBUTION ->
                migration.of(was, now).map(MoveCount::contributionMinor).orElse(0L);
        };
    }
}
