package org.acrm.fact.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A set of phrases, ready to read texts. Of signs of one fact that lie within each other the longest counts. A sign does not count where
 * an expression around it means something else, or where in the same clause and within reach something denies it or names somebody else.
 */
public final class TextRules {

    private static final String GOES_ON = "*";

    private final List<Phrase> phrases;
    private final boolean[] openStart;
    private final boolean[] openEnd;
    private final PhraseAutomaton automaton;
    private final CharFold fold;

    private TextRules(List<Phrase> phrases, CharFold fold) {
        this.phrases = List.copyOf(phrases);
        this.fold = fold;
        openStart = new boolean[phrases.size()];
        openEnd = new boolean[phrases.size()];
        List<String> words = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            String written = phrases.get(i).words().strip();
            openStart[i] = written.startsWith(GOES_ON);
            openEnd[i] = written.endsWith(GOES_ON);
            words.add(
                    NormalText.of(written.replace(GOES_ON, ""), fold).letters().toString());
        }
        automaton = PhraseAutomaton.of(words);
    }

    public static TextRules of(List<Phrase> phrases, CharFold fold) {
        return new TextRules(phrases, fold);
    }

    /** A phrase at a place of the normal text. */
    private record Place(Phrase phrase, int from, int to) {

        boolean covers(Place other) {
            return from <= other.from && other.to <= to;
        }

        boolean longerThan(Place other) {
            return covers(other) && to - from > other.to - other.from;
        }
    }

    public TextFindings read(String text) {
        NormalText normal = NormalText.of(text, fold);
        List<Place> signs = new ArrayList<>();
        List<Place> others = new ArrayList<>();
        automaton.find(normal.letters(), (phrase, from, to) -> {
            if (normal.standsAlone(from, to, openStart[phrase], openEnd[phrase])) {
                Phrase found = phrases.get(phrase);
                (found.part() == Phrase.Part.SIGN ? signs : others).add(new Place(found, from, to));
            }
        });
        List<Sign> told = signs.stream()
                .filter(sign -> signs.stream()
                        .noneMatch(other -> other.phrase.kind() == sign.phrase.kind() && other.longerThan(sign)))
                .sorted(Comparator.comparingInt(Place::from).thenComparingInt(Place::to))
                .map(sign -> new Sign(
                        sign.phrase,
                        normal.origin(sign.from),
                        normal.origin(sign.to - 1) + 1,
                        against(sign, others, normal).orElse(null)))
                .toList();
        return new TextFindings(normal.shown(), told);
    }

    private static Optional<Phrase> against(Place sign, List<Place> others, NormalText normal) {
        return others.stream()
                .filter(other -> other.phrase.concerns(sign.phrase) && speaksAgainst(other, sign, normal))
                .map(Place::phrase)
                .findFirst();
    }

    private static boolean speaksAgainst(Place other, Place sign, NormalText normal) {
        int reach = other.phrase.reach();
        return switch (other.phrase.part()) {
            case SIGN -> false;
            case EXCLUSION -> other.covers(sign);
            case BEFORE ->
                other.to <= sign.from && sign.from - other.to <= reach && normal.sameClause(other.to, sign.from);
            case AFTER ->
                sign.to <= other.from && other.from - sign.to <= reach && normal.sameClause(sign.to, other.from);
        };
    }
}
