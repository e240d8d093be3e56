package org.acrm.value.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveCount;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.kernel.MarkovChain;

/**
 * How the customers of a reader moved between two dates.
 *
 * @param firstDate what is told of a date before it was derived afterwards
 * @param purchases by move, between the two dates; empty where nobody asked
 */
public record Migration(MoveSight sight, LocalDate firstDate, List<MoveCount> moves, Map<String, Long> purchases)
        implements Serializable {

    public Migration {
        moves = List.copyOf(moves);
        purchases = Map.copyOf(purchases);
    }

    /** Rows of the matrix: where customers stood. */
    public List<String> before() {
        return Stream.concat(sight.by().standings().stream(), Stream.of(Move.JOINED))
                .toList();
    }

    /** Columns of the matrix: where they stand. */
    public List<String> after() {
        return Stream.concat(sight.by().standings().stream(), Stream.of(Move.LEFT))
                .toList();
    }

    public Optional<MoveCount> of(String was, String now) {
        return moves.stream().filter(m -> m.move().equals(new Move(was, now))).findFirst();
    }

    public long customers(String was, String now) {
        return of(was, now).map(MoveCount::customers).orElse(0L);
    }

    public long up() {
        return sum(m -> !left(m) && m.move().steps(sight.by()) > 0);
    }

    public long down() {
        return sum(m -> !left(m) && m.move().steps(sight.by()) < 0);
    }

    public long left() {
        return sum(Migration::left);
    }

    private static boolean left(MoveCount count) {
        return count.move().now().equals(Move.LEFT);
    }

    private long sum(Predicate<MoveCount> which) {
        return moves.stream().filter(which).mapToLong(MoveCount::customers).sum();
    }

    /** What those had on the earlier date who stood best and do not any more, minor units. */
    public long assetsGoneFromTheBest() {
        String best = sight.by().standings().get(0);
        return moves.stream()
                .filter(m -> m.move().was().equals(best) && !m.move().stayed())
                .mapToLong(MoveCount::assetsWasMinor)
                .sum();
    }

    public boolean derivedAfterwards() {
        return sight.from().isBefore(firstDate);
    }

    /** The end of the next period of the same length: as many months where both dates are month ends, else as many days. */
    public LocalDate next() {
        LocalDate from = sight.from();
        LocalDate to = sight.to().shown();
        long months = ChronoUnit.MONTHS.between(from.plusDays(1), to.plusDays(1));
        return from.plusDays(1).getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1
                ? to.plusDays(1).plusMonths(months).minusDays(1)
                : to.plusDays(ChronoUnit.DAYS.between(from, to));
    }

    /**
     * How many would make a move in the next period if each standing moved with the shares of this one (a Markov chain); null for those who
     * come anew, whom the chain does not know.
     */
    public Long forecast(Move move) {
        List<String> states = after();
        int from = states.indexOf(move.was());
        if (from < 0) {
            return null;
        }
        long[] now = new long[states.size()];
        now[from] = standing(move.was());
        return Math.round(chain().forecast(now)[states.indexOf(move.now())]);
    }

    /** How many of today's customers would stand where after the next period, in the order of {@link #after}. */
    public double[] forecast() {
        return chain().forecast(after().stream()
                .mapToLong(state -> state.equals(Move.LEFT) ? 0 : standing(state))
                .toArray());
    }

    /** Customers who stand there on the later date. */
    public long standing(String now) {
        return sum(m -> m.move().now().equals(now));
    }

    /** Customers who stood there on the earlier date, or the new. */
    public long stood(String was) {
        return sum(m -> m.move().was().equals(was));
    }

    /** Whoever left stays away. */
    private MarkovChain chain() {
        List<String> states = after();
        long[][] counts = new long[states.size()][states.size()];
        for (int i = 0; i < states.size(); i++) {
            for (int j = 0; j < states.size(); j++) {
                counts[i][j] = customers(states.get(i), states.get(j));
            }
        }
        return MarkovChain.of(counts);
    }

    /** Whether moves go up and down. */
    public boolean ranked() {
        return sight.by().ranked();
    }

    public boolean byGrade() {
        return sight.by() == MoveBy.GRADE;
    }
}
