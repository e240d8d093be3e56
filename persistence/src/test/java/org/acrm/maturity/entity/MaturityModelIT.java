package org.acrm.maturity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The model as it is shipped (MAT-01). */
class MaturityModelIT {

    private static final List<String> CODES = List.of(
            "1.1", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1", "6.1", "6.2",
            "6.3", "6.4", "6.5");
    private static TestBank bank;
    private static List<AreaLine> areas;

    @BeforeAll
    static void open() {
        bank = TestBank.open();
        areas = bank.inTransaction(em -> {
            MaturityModelRepository models = new MaturityModelRepository(em);
            return models.areas(models.latest(ModelState.RELEASED).orElseThrow().id());
        });
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    private static Stream<ItemLine> items() {
        return areas.stream().flatMap(a -> a.items().stream());
    }

    @Test
    void six_areas_hold_the_eighteen_items_of_the_source_in_their_order() {
        assertThat(areas).extracting(AreaLine::code).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(items().map(ItemLine::code)).containsExactlyElementsOf(CODES);
        assertThat(areas).allSatisfy(area -> assertThat(area.items())
                .allMatch(i -> i.code().startsWith(area.code() + ".")));
        assertThat(items()).allMatch(item -> item.weight() == 1);
    }

    @Test
    void the_seven_items_that_the_source_words_read_in_chinese_word_by_word_as_there() {
        SourceTexts.CHINESE.forEach((code, texts) -> {
            ItemLine item =
                    items().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
            assertThat(Stream.of(MaturityLevel.values())
                            .map(l -> item.wording(l, "zh").wording()))
                    .as(code)
                    .containsExactlyElementsOf(texts);
        });
        assertThat(SourceTexts.CHINESE.get("6.1").get(1))
                .isEqualTo(SourceTexts.CHINESE.get("6.1").get(2));
    }

    @Test
    void each_item_has_five_texts_in_three_languages_and_only_the_sources_are_marked_as_its() {
        assertThat(items()).allSatisfy(item -> {
            assertThat(item.labels()).containsOnlyKeys("en", "zh", "ko");
            assertThat(item.wordings()).hasSize(15);
            item.wordings().forEach((place, wording) -> assertThat(wording.origin())
                    .as("%s %s", item.code(), place)
                    .isEqualTo(
                            place.language().equals("zh") && SourceTexts.CHINESE.containsKey(item.code())
                                    ? WordingOrigin.SOURCE
                                    : WordingOrigin.PRODUCT));
        });
    }

    @Test
    void each_level_is_told_otherwise_than_every_other_but_where_the_source_itself_repeats_one() {
        for (String language : ItemDescription.LANGUAGES) {
            Set<String> told = new HashSet<>();
            List<String> twice = new ArrayList<>();
            items().forEach(item -> Stream.of(MaturityLevel.values())
                    .filter(level -> !told.add(item.wording(level, language).wording()))
                    .forEach(level -> twice.add(item.code() + " " + level)));
            assertThat(twice).as(language).containsExactly("6.1 PRACTICE");
        }
    }

    @Test
    void texts_are_written_in_their_language() {
        assertThat(items().flatMap(i -> i.wordings().entrySet().stream())).allSatisfy(entry -> {
            String text = entry.getValue().wording();
            boolean han = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            boolean hangul =
                    text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
            String language = entry.getKey().language();
            assertThat(han).as(text).isEqualTo(language.equals("zh"));
            assertThat(hangul).as(text).isEqualTo(language.equals("ko"));
        });
    }

    @Test
    void the_whole_model_is_read_in_two_statements() {
        bank.inTransaction(em -> {
            Statistics statistics =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            new MaturityModelRepository(em).areas(1);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
            return null;
        });
    }
}
