package org.acrm.customer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever would be found by looking through every name is found by the beginning of a term. */
class SearchTermsTest {

    @Property
    void any_two_or_more_characters_in_a_row_of_a_chinese_or_korean_name_find_it(
            @ForAll("eastern") String name, @ForAll int from, @ForAll int length) {
        int[] characters = name.codePoints().toArray();
        int begin = Math.floorMod(from, characters.length - 1);
        int count = 2 + Math.floorMod(length, characters.length - begin - 1);
        String part = new String(characters, begin, count);
        assertThat(finds(part, name)).as(part + " in " + name).isTrue();
    }

    @Property
    void every_word_of_a_latin_name_finds_it_with_or_without_diacritics_in_any_case(
            @ForAll("latin") String name, @ForAll int which) {
        String[] words = name.split("[ ]+");
        String word = words[Math.floorMod(which, words.length)];
        assertThat(finds(word, name)).isTrue();
        assertThat(finds(word.toUpperCase(Locale.ROOT), name)).isTrue();
        assertThat(finds(plain(word), name)).isTrue();
        assertThat(finds(word.substring(0, (word.length() + 1) / 2), name)).isTrue();
    }

    @Property
    void all_words_of_a_name_in_any_order_find_it(@ForAll("latin") String name) {
        List<String> words = new java.util.ArrayList<>(List.of(name.split(" ")));
        java.util.Collections.reverse(words);
        assertThat(finds(String.join("  ", words), name)).isTrue();
    }

    /** The oracle: a word that stands nowhere in name or number finds nobody. */
    @Property
    void nothing_is_found_that_is_not_there(@ForAll("anyName") String word, @ForAll("anyName") String name) {
        boolean there = SearchTerms.words(word).stream()
                .allMatch(w -> SearchTerms.folded(name).contains(w) || "c100".contains(w));
        if (!there) {
            assertThat(finds(word, name)).isFalse();
        }
    }

    @Property
    void a_folded_text_folds_to_itself(@ForAll("anyName") String text) {
        assertThat(SearchTerms.folded(SearchTerms.folded(text))).isEqualTo(SearchTerms.folded(text));
    }

    @Example
    void words_with_marks_are_found_as_a_whole_and_by_their_parts() {
        assertThat(List.of("min-seo", "seo", "Kim Min-seo", "kim", "min")).allMatch(w -> finds(w, "Kim Min-seo"));
        assertThat(List.of("O'Brien", "o’br", "brien", "john brien"))
                .allMatch(w -> finds(w, "John O'Brien") || finds(w, "John O’Brien"));
        assertThat(List.of("巴巴", "里·巴", "阿里")).allMatch(w -> finds(w, "阿里·巴巴"));
        assertThat(List.of("银行", "abc银", "ABC", "行 abc")).allMatch(w -> finds(w, "ABC银行"));
    }

    @Example
    void full_width_letters_decomposed_korean_and_letters_with_strokes_are_the_same_letters() {
        assertThat(finds("ＡＢＣ", "ABC银行")).isTrue();
        assertThat(finds(Normalizer.normalize("서연", Normalizer.Form.NFD), "김서연"))
                .isTrue();
        assertThat(finds("lukasz", "Łukasz Strauß")).isTrue();
        assertThat(finds("strauss", "Łukasz Strauß")).isTrue();
        assertThat(finds("soren", "Søren Ærø")).isTrue();
        assertThat(finds("王　小明", "王 小明")).isTrue();
    }

    @Example
    void the_number_finds_its_customer_and_an_empty_search_has_no_words() {
        assertThat(finds("C10", "Anybody")).isTrue();
        assertThat(SearchTerms.words(" \u3000 ")).isEmpty();
        assertThat(SearchTerms.words("%% -- (王)")).containsExactly("%%", "--", "王)");
        assertThat(SearchTerms.words(null)).isEmpty();
    }

    private static boolean finds(String search, String name) {
        Set<String> terms = SearchTerms.of("C100", name, null);
        return SearchTerms.words(search).stream()
                .allMatch(word -> terms.stream().anyMatch(term -> term.startsWith(word)));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    @Provide
    Arbitrary<String> eastern() {
        Arbitrary<String> chinese = Arbitraries.strings()
                .withCharRange('\u4E00', '\u9FA5')
                .ofMinLength(2)
                .ofMaxLength(12);
        Arbitrary<String> korean = Arbitraries.strings()
                .withCharRange('\uAC00', '\uD7A3')
                .ofMinLength(2)
                .ofMaxLength(12);
        Arbitrary<String> dotted = Combinators.combine(chinese, chinese).as((one, other) -> one + "·" + other);
        return Arbitraries.oneOf(chinese, korean, dotted);
    }

    @Provide
    Arbitrary<String> latin() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("éèüöäñçåÉÜŠž")
                .ofMinLength(1)
                .ofMaxLength(9);
        return word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> anyName() {
        return Arbitraries.oneOf(eastern(), latin());
    }
}
