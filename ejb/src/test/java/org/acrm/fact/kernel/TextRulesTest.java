package org.acrm.fact.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acrm.fact.kernel.Phrase.Part;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    private static final long CHILD = 1;
    private static final long HOME = 2;
    private static final TextRules RULES = TextRules.of(
            List.of(
                    sign(11, CHILD, "new baby", 80),
                    sign(12, CHILD, "pregnan*", 75),
                    sign(13, CHILD, "baby", 40),
                    sign(14, CHILD, "孩子", 50),
                    sign(15, CHILD, "아이가 태어", 90),
                    sign(16, CHILD, "아기", 55),
                    sign(21, HOME, "买房", 75),
                    sign(22, HOME, "이사", 55),
                    new Phrase(31, HOME, "대표이사", Part.EXCLUSION, 0, 0),
                    new Phrase(32, Phrase.ANY, "no", Part.BEFORE, 0, 14),
                    new Phrase(33, Phrase.ANY, "*n't", Part.BEFORE, 0, 20),
                    new Phrase(34, Phrase.ANY, "my sister*", Part.BEFORE, 0, 30),
                    new Phrase(35, Phrase.ANY, "没有", Part.BEFORE, 0, 6),
                    new Phrase(36, Phrase.ANY, "없", Part.AFTER, 0, 6)),
            letter -> letter == '買' ? '买' : letter);

    private static Phrase sign(long id, long kind, String words, int weight) {
        return new Phrase(id, kind, words, Part.SIGN, weight, 0);
    }

    private static List<Mention> mentions(String text) {
        return RULES.read(text).mentions();
    }

    @Test
    void the_longest_of_signs_within_each_other_counts_whatever_width_and_case() {
        assertThat(mentions("Our ＮＥＷ  Baby keeps us awake")).singleElement().satisfies(mention -> {
            assertThat(mention.strength()).isEqualTo(80);
            assertThat(mention.strongest().phrase().id()).isEqualTo(11);
        });
    }

    @Test
    void different_signs_strengthen_each_other_and_the_same_words_twice_do_not() {
        assertThat(mentions("She is pregnant; the new baby is due in May"))
                .extracting(Mention::strength)
                .containsExactly(95);
        assertThat(mentions("new baby, new baby")).extracting(Mention::strength).containsExactly(80);
    }

    @Test
    void words_of_letters_keep_their_borders_unless_a_star_opens_them() {
        assertThat(mentions("a babysitter")).isEmpty();
        assertThat(mentions("the pregnancy goes well")).hasSize(1);
    }

    @Test
    void chinese_and_korean_are_found_without_and_across_blanks_and_in_traditional_characters() {
        assertThat(mentions("我想買 房")).extracting(Mention::kind).containsExactly(HOME);
        assertThat(mentions("지난달아이가태어났습니다")).hasSize(1);
        assertThat(mentions("지난달 아이가 태어났습니다")).hasSize(1);
    }

    @Test
    void what_is_denied_in_the_same_clause_does_not_count() {
        assertThat(mentions("There is no baby")).isEmpty();
        assertThat(mentions("We don't have a baby")).isEmpty();
        assertThat(mentions("There is no problem, the new baby sleeps")).hasSize(1);
        assertThat(mentions("我还没有孩子")).isEmpty();
        assertThat(mentions("没有问题，孩子很好")).hasSize(1);
        assertThat(mentions("저희는 아기가 없습니다")).isEmpty();
    }

    @Test
    void what_is_somebody_elses_or_another_expression_does_not_count() {
        assertThat(mentions("My sister has a new baby")).isEmpty();
        assertThat(mentions("대표이사 변경")).isEmpty();
        assertThat(mentions("다음 달에 이사합니다")).hasSize(1);
        Sign denied = RULES.read("My sister's new baby").signs().get(0);
        assertThat(denied.against().id()).isEqualTo(34);
    }

    @Test
    void a_passage_shows_the_sign_at_its_place_in_the_text_as_it_was_written() {
        String text = "很久以前的一句话，".repeat(20) + "我们家孩子刚满月，想开户。" + "后面还有很多话。".repeat(20);
        TextFindings found = RULES.read(text);
        Passage passage = Passage.of(found.shown(), found.mentions().get(0).strongest());

        assertThat(passage.text().substring(passage.from(), passage.to())).isEqualTo("孩子");
        assertThat(passage.text()).startsWith("…").endsWith("…").hasSizeLessThan(160);
        Passage wide = Passage.of(
                "ＮＥＷ　ｂａｂｙ !", RULES.read("ＮＥＷ　ｂａｂｙ !").mentions().get(0).strongest());
        assertThat(wide.text().substring(wide.from(), wide.to())).isEqualTo("ＮＥＷ　ｂａｂｙ");
    }
}
