package org.acrm.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.identity.kernel.Bands;
import org.acrm.identity.kernel.Comparison;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.MatchField;
import org.acrm.identity.kernel.MatchRun;
import org.acrm.identity.kernel.SourceRows;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchDocumentsTest {

    private static final String SMALL = """
            {"name": "small", "version": 3, "largestBlock": 50,
             "fields": [{"name": "id", "column": "id_no", "steps": ["fold", "no-blanks"], "missing": ["none"]},
                        {"name": "town", "column": "town", "steps": []}],
             "comparisons": [{"name": "id", "differs": 0.001, "levels": [{"test": "same", "on": "id"}, {"test": "edits", "on": "id", "bound": 1}]},
                             {"name": "town", "levels": [{"test": "same", "on": "town:prefix:3", "termFrequency": true}]}],
             "blocking": [["id"], ["town:soundex"]],
             "bands": {"merge": 9.5, "ask": 1}}""";

    @Test
    void everyDocumentThatShipsIsReadable() {
        assertThat(MatchDocuments.shipped())
                .allSatisfy(
                        name -> assertThat(MatchDocuments.shipped(name).name()).isEqualTo(name));
    }

    @Test
    void aDocumentIsReadWithAllItsParts() {
        MatchDocument small = MatchDocuments.read(SMALL);

        assertThat(small.version()).isEqualTo(3);
        assertThat(small.bands().of(9.4)).isEqualTo(Bands.Band.ASK);
        assertThat(small.comparisons().get(0).label(2)).isEqualTo("edits 1");
        assertThat(small.comparisons()).extracting(Comparison::differs).containsExactly(0.001, 1.0);
        assertThat(small.comparisons().get(1).label(1)).isEqualTo("same prefix:3");
        assertThat(small.blocking()).hasToString("[id, town:soundex]");
    }

    @Test
    void whatAFileLacksIsLeftOut() {
        MatchDocument rest = MatchDocuments.read(SMALL).without(Set.of("id_no"));

        assertThat(rest.fields()).extracting(MatchField::name).containsExactly("town");
        assertThat(rest.comparisons()).hasSize(1);
        assertThat(rest.blocking()).hasSize(1);
    }

    @Test
    void aFieldOfTwoColumnsIsThereAsLongAsOneOfThemIs() {
        MatchDocument two = MatchDocuments.read(
                SMALL.replace("\"column\": \"town\"", "\"column\": \"town\", \"otherwise\": \"place\""));

        assertThat(two.without(Set.of("town")).fields().get(1).columns()).containsExactly("place");
        assertThat(two.without(Set.of("place")).fields().get(1).columns()).containsExactly("town");
        assertThat(two.without(Set.of("town", "place")).fields()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "김민준, '', Kim Min-jun, ''",
        "김민준, '', Gim Minjun, ''",
        "김민준, '', 金民俊, Kim Min-jun",
        "정현우, Jung Hyun-woo, Chung Hyeonu, ''",
        "정현우, '', Hyun Woo Chung, ''",
        "王小明, '', Xiaoming Wang, ''",
        "欧阳静, '', 歐陽靜, Ouyang Jing",
    })
    void aNameIsTheSameInItsOwnScriptAndHoweverItIsRomanised(
            String name, String latin, String otherName, String otherLatin) {
        MatchDocument persons = MatchDocuments.shipped("persons");
        MatchRun run = MatchRun.learning(
                persons,
                SourceRows.of(Map.of(
                        "name", List.of(name, otherName),
                        "latin_name", List.of(latin, otherLatin),
                        "birth_date", List.of("1984-05-05", "1984-05-05"),
                        "id_number", List.of("", ""),
                        "mobile", List.of("", ""),
                        "email", List.of("", ""),
                        "address", List.of("", ""))),
                MatchDocuments.normalisers(persons),
                Workers.none());

        assertThat(run.candidates()).as("the pair is compared").isEqualTo(1);
        assertThat(run.explain(0, 1).steps().get(0).outcome()).startsWith("same");
    }

    @Test
    void aMistakeIsToldByItsName() {
        assertRefused(SMALL.replace("\"edits\"", "\"guess\""), "guess");
        assertRefused(SMALL.replace("no-blanks", "no-brains"), "no-brains");
        assertRefused(SMALL.replace("town:soundex", "village"), "village");
        assertRefused(SMALL.replace("0.001", "0"), "differs in a share above 0");
        assertRefused(SMALL.replace("\"merge\": 9.5", "\"merge\": 0"), "weight of asking");
        assertRefused("[]", "Not a match document");
        assertRefused("{}", "Not a match document");
    }

    private static void assertRefused(String json, String because) {
        assertThatThrownBy(() -> MatchDocuments.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }
}
