package org.acrm.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.MatchRun;
import org.acrm.identity.kernel.Waterfall;
import org.acrm.shared.kernel.Workers;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;

/** Tonight's records against all, whichever they are, against all with all under the same document and weights. */
class RecordMatchingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final MatchDocument PERSONS = MatchDocuments.shipped("persons");
    private static final List<String> COLUMNS = RecordTable.columns(PERSONS);
    private static final String[] GIVEN = "minjun soyeon wei jing olivia peter hana yong lena karl".split(" ");
    private static final String[] FAMILY = "kim lee wang zhang smith hart meyer li park chen".split(" ");

    private static RecordTable table(int rows, long seed, int freshOf) {
        RecordTable table = new RecordTable(COLUMNS);
        Random random = new Random(seed);
        String[][] cells = new String[rows][];
        for (int row = 0; row < rows; row++) {
            boolean again = row > 0 && random.nextInt(4) == 0;
            cells[row] = again ? again(cells[random.nextInt(row)], random) : somebody(random);
            table.take(1000L + 3L * row, 1000L + 3L * row, random.nextInt(freshOf) == 0, cells[row]);
        }
        return table;
    }

    private static String[] somebody(Random random) {
        String name = GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)];
        String[] cells = new String[COLUMNS.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = switch (COLUMNS.get(i)) {
                case "name", "latin_name" -> name;
                case "birth_date" ->
                    "19%d-%02d-%02d".formatted(60 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
                case "mobile" -> "138" + (10_000_000 + random.nextInt(80_000_000));
                default -> random.nextInt(3) == 0 ? null : "x" + random.nextInt(100_000);
            };
        }
        return cells;
    }

    private static String[] again(String[] first, Random random) {
        String[] cells = first.clone();
        int slip = random.nextInt(cells.length);
        cells[slip] = random.nextBoolean() || cells[slip] == null ? null : cells[slip] + "1";
        if (cells[0] == null) {
            cells[0] = first[0];
        }
        return cells;
    }

    private static RecordMatching match(RecordTable table, Optional<LearnedWeights> known) {
        return RecordMatching.of(PERSONS, table, known, TODAY, Workers.none(), stage -> {});
    }

    private static Set<String> named(RecordMatching matching, RecordTable fresh) {
        Set<String> named = new TreeSet<>();
        for (int i = 0; i < matching.pairs().size(); i++) {
            int left = matching.pairs().left(i);
            int right = matching.pairs().right(i);
            if (fresh.fresh().get(left) || fresh.fresh().get(right)) {
                named.add(left + "-" + right + " " + matching.pairs().weight(i));
            }
        }
        return named;
    }

    @Property(tries = 25)
    void tonightsRecordsGetThePairsThatAFullRunGivesThem(
            @ForAll @IntRange(min = 60, max = 300) int rows,
            @ForAll @IntRange(min = 1, max = 6) int freshOf,
            @ForAll long seed) {
        RecordTable table = table(rows, seed, freshOf);
        LearnedWeights learned = match(table, Optional.empty()).weights();

        RecordMatching tonight = match(table, Optional.of(learned));

        MatchRun full = MatchRun.of(
                PERSONS, table, MatchDocuments.normalisers(PERSONS), learned.weights(), Workers.none(), stage -> {});
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < full.pairs().size(); i++) {
            int left = full.pairs().left(i);
            int right = full.pairs().right(i);
            if (table.fresh().get(left) || table.fresh().get(right)) {
                expected.add(left + "-" + right + " " + full.pairs().weight(i));
            }
        }
        assertThat(named(tonight, table)).isEqualTo(expected);
        assertThat(tonight.pairs().size()).isEqualTo(expected.size());
        for (int i = 0; i < tonight.pairs().size(); i++) {
            Waterfall told =
                    tonight.explain(tonight.pairs().left(i), tonight.pairs().right(i));
            Assertions.assertThat(told.total()).isCloseTo(tonight.pairs().weight(i), Offset.offset(1e-9));
        }
    }

    @Property(tries = 10)
    void weightsAreReadAsTheyWereWritten(@ForAll @IntRange(min = 60, max = 200) int rows, @ForAll long seed) {
        LearnedWeights learned = match(table(rows, seed, 1), Optional.empty()).weights();

        LearnedWeights read = LearnedWeights.of(learned.json());

        assertThat(read.from()).isEqualTo(rows);
        assertThat(read.weights().prior()).isEqualTo(learned.weights().prior());
        for (int c = 0; c < read.weights().m().size(); c++) {
            assertThat(read.weights().m().get(c))
                    .containsExactly(learned.weights().m().get(c));
            assertThat(read.weights().u().get(c))
                    .containsExactly(learned.weights().u().get(c));
        }
    }
}
