package org.acrm.value.entity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Between what customers move: grades, groups of RFM cells, or the fifths of one of the three measures of RFM. */
public enum MoveBy {
    GRADE("value_grade", "grade_standing", List.of("A", "B", "C", "D")),
    RFM(
            "value_rfm",
            "rfm_standing",
            Stream.of(RfmGroup.values()).map(Enum::name).toList()),
    RECENCY("value_rfm", "fifth_standing", fifths("R")),
    FREQUENCY("value_rfm", "fifth_standing", fifths("F")),
    MONETARY("value_rfm", "fifth_standing", fifths("M"));

    private final String table;
    private final String words;
    private final List<String> standings;

    MoveBy(String table, String words, List<String> standings) {
        this.table = table;
        this.words = words;
        this.standings = standings;
    }

    private static List<String> fifths(String letter) {
        return IntStream.iterate(5, fifth -> fifth > 0, fifth -> fifth - 1)
                .mapToObj(fifth -> letter + fifth)
                .toList();
    }

    /** Where a customer can stand, the best first. */
    public List<String> standings() {
        return standings;
    }

    /** Family of the words for where a customer stands. */
    public String words() {
        return words;
    }

    /** Whether one standing is better than another; groups of cells only differ. */
    public boolean ranked() {
        return this != RFM;
    }

    /** The fifth that a standing names. */
    public static int fifth(String standing) {
        return Integer.parseInt(standing.substring(1));
    }

    String table() {
        return table;
    }

    /** SQL for where a customer stands, by the alias of a row of the table. */
    String standing(String alias) {
        return switch (this) {
            case GRADE -> alias + ".grade";
            case RFM -> RfmGroup.named(alias);
            case RECENCY -> lettered(alias + ".recency");
            case FREQUENCY -> lettered(alias + ".frequency");
            case MONETARY -> lettered(alias + ".monetary");
        };
    }

    /** Null where there is no row, on both databases. */
    private String lettered(String fifth) {
        return standings.stream()
                .map(standing -> " when " + fifth(standing) + " then '" + standing + "'")
                .collect(Collectors.joining("", "case " + fifth, " end"));
    }
}
