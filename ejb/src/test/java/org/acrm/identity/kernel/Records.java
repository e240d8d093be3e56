package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.acrm.shared.kernel.Workers;

/** Small files of records for the tests. */
final class Records {

    static final Normalisers NORMALISERS = new Normalisers(HanReadings.UNKNOWN);

    private Records() {}

    /** Cells of the columns given, {@code given} and so on, row by row. */
    static SourceRows of(List<String> columns, List<List<String>> rows) {
        Map<String, List<String>> named = new TreeMap<>();
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            named.put(columns.get(c), rows.stream().map(row -> row.get(column)).toList());
        }
        return SourceRows.of(named);
    }

    static MatchField field(String name, String... steps) {
        return new MatchField(name, name, List.of(steps), Set.of());
    }

    static MatchDocument document(int largestBlock) {
        return new MatchDocument(
                "people",
                1,
                1,
                largestBlock,
                List.of(field("given", "fold"), field("surname", "fold"), field("birth", "date"), field("city")),
                List.of(
                        new Comparison(
                                "given",
                                List.of(
                                        Level.sameByFrequency("given"),
                                        Level.swapped("given", "surname"),
                                        Level.of("jaro-winkler", "given", 0.85))),
                        new Comparison(
                                "surname", List.of(Level.sameByFrequency("surname"), Level.of("edits", "surname", 1))),
                        new Comparison("birth", List.of(Level.same("birth"), Level.of("date-part-off", "birth", 0))),
                        new Comparison("city", List.of(Level.sameByFrequency("city")))),
                List.of(
                        BlockingRule.of("surname:soundex", "birth:prefix:4"),
                        BlockingRule.of("given", "city"),
                        BlockingRule.of("birth", "city", "given:soundex")),
                new Bands(12, 1));
    }

    static final List<String> COLUMNS = List.of("given", "surname", "birth", "city");

    /** People, some of them twice with a slip. */
    static List<List<String>> people(int rows, long seed) {
        String[] given =
                "anna ben carla david emma felix greta hugo ida jonas katrin leo marta nils olga paul".split(" ");
        String[] surname =
                "smith smyth meyer maier brown braun green white jones johns taylor tailor clark hall".split(" ");
        String[] city = "london leeds york bath".split(" ");
        Random random = new Random(seed);
        List<List<String>> people = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            if (i > 3 && random.nextInt(4) == 0) {
                List<String> again = new ArrayList<>(people.get(random.nextInt(i)));
                int slip = random.nextInt(4);
                again.set(slip, slip == 0 ? again.get(0) + "a" : random.nextBoolean() ? "" : again.get(slip));
                people.add(again);
            } else {
                people.add(List.of(
                        given[random.nextInt(given.length)],
                        surname[random.nextInt(surname.length)],
                        String.format(
                                "19%d-%02d-%02d",
                                70 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                        city[random.nextInt(city.length)]));
            }
        }
        return people;
    }

    static RecordStore store(MatchDocument document, List<List<String>> rows) {
        RecordStore store = new RecordStore(document, NORMALISERS);
        store.addAll(of(COLUMNS, rows), Workers.none());
        return store;
    }

    static List<String> named(PairList pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> pairs.left(i) + "-" + pairs.right(i) + " " + pairs.weight(i))
                .sorted()
                .toList();
    }
}
