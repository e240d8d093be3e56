package org.acrm.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {

    private static final Map<String, List<String>> FIELDS = Map.of(
            "customer_no", List.of("customer_no", "cif", "客户号", "고객번호"),
            "name", List.of("name", "姓名", "성명"),
            "birth_date", List.of("birth_date", "dob", "出生日期"));

    @Test
    void equalAndSimilarNamesInAnyScriptAreProposed() {
        assertThat(ColumnNames.propose(List.of("Customer No.", "NAME", "BirthDate", "memo"), FIELDS))
                .isEqualTo(Map.of("Customer No.", "customer_no", "NAME", "name", "BirthDate", "birth_date"));
        assertThat(ColumnNames.propose(List.of("客户号", "성명", "DOB"), FIELDS))
                .isEqualTo(Map.of("客户号", "customer_no", "성명", "name", "DOB", "birth_date"));
    }

    @Test
    void aFieldGoesToTheColumnThatIsMostAlike() {
        assertThat(ColumnNames.propose(List.of("customer_nr", "customer_no"), FIELDS))
                .isEqualTo(Map.of("customer_no", "customer_no"));
    }

    @Test
    void theWordThatIsNearlyTheDeliveredOneIsFound() {
        assertThat(ColumnNames.mostAlike("retail ", List.of("RETAIL", "CORPORATE")))
                .contains("RETAIL");
        assertThat(ColumnNames.mostAlike("private", List.of("RETAIL", "CORPORATE")))
                .isEmpty();
    }

    @Test
    void editsAreThoseOfThePublishedExamples() {
        assertThat(ColumnNames.edits("kitten", "sitting")).isEqualTo(3);
        assertThat(ColumnNames.edits("saturday", "sunday")).isEqualTo(3);
    }

    @Property
    void editsAreADistance(@ForAll String one, @ForAll String other, @ForAll String third) {
        int edits = ColumnNames.edits(one, other);
        assertThat(edits).isEqualTo(ColumnNames.edits(other, one));
        assertThat(edits == 0).isEqualTo(one.equals(other));
        assertThat(edits).isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        assertThat(edits).isLessThanOrEqualTo(ColumnNames.edits(one, third) + ColumnNames.edits(third, other));
    }
}
