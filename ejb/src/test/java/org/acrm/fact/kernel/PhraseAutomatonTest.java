package org.acrm.fact.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {

    @Property
    void it_finds_exactly_what_looking_for_each_phrase_finds(
            @ForAll("phraseSets") List<String> phrases, @ForAll("texts") String text) {
        List<String> found = new ArrayList<>();
        PhraseAutomaton.of(phrases).find(text, (phrase, from, to) -> found.add(phrase + ":" + from + "-" + to));

        assertThat(found).containsExactlyInAnyOrderElementsOf(oneByOne(phrases, text));
    }

    private static List<String> oneByOne(List<String> phrases, String text) {
        List<String> found = new ArrayList<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            String words = phrases.get(phrase);
            for (int at = text.indexOf(words); !words.isEmpty() && at >= 0; at = text.indexOf(words, at + 1)) {
                found.add(phrase + ":" + at + "-" + (at + words.length()));
            }
        }
        return found;
    }

    /** Few letters, so that phrases are often beginnings, ends and middles of each other. */
    @Provide
    Arbitrary<List<String>> phraseSets() {
        return Arbitraries.strings()
                .withChars("ab孩子아")
                .ofMinLength(0)
                .ofMaxLength(6)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab孩子아 ").ofMaxLength(40);
    }

    @Test
    void no_phrase_finds_nothing() {
        PhraseAutomaton.of(List.of()).find("text", (phrase, from, to) -> {
            throw new AssertionError("found " + phrase);
        });
    }
}
