package org.acrm.condition.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionJsonTest {

    private final ConditionJson json = new ConditionJson(new OneTable());

    @Test
    void aConditionIsReadAsAPersonWritesIt() {
        Condition read = json.read("""
                {"all":[{"attribute":"kind","is":"in","values":["RETAIL"]},
                        {"attribute":"born","is":"<","monthsBefore":216},
                        {"not":{"attribute":"born","is":"missing"}}]}""");
        assertThat(read)
                .isEqualTo(new AllOf(List.of(
                        new OneOf("kind", List.of("RETAIL")),
                        new Comparison("born", Relation.LESS, new Operand.Before(216, Operand.Unit.MONTHS)),
                        new Not(new Missing("born")))));
        assertThat(read.attributes()).containsExactlyInAnyOrder("kind", "born");
    }

    @Test
    void theSignsOfAKeyboardAreUnderstood() {
        assertThat(json.read("{\"attribute\":\"size\",\"is\":\">=\",\"value\":5}"))
                .isEqualTo(json.read("{\"attribute\":\"size\",\"is\":\"≥\",\"value\":\"5\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{                                                       ; error.condition.document",
                "{\"attribute\":\"colour\",\"is\":\"missing\"}           ; error.condition.attribute",
                "{\"attribute\":\"kind\",\"is\":\"near\",\"value\":\"a\"}; error.condition.relation",
                "{\"attribute\":\"kind\",\"is\":\"<\",\"value\":\"a\"}   ; error.condition.order",
                "{\"attribute\":\"size\",\"is\":\"like\",\"value\":\"a\"}; error.condition.text",
                "{\"attribute\":\"size\",\"is\":\"=\",\"value\":\"a\"}   ; error.condition.value_number",
                "{\"attribute\":\"born\",\"is\":\"=\",\"value\":\"3/4\"} ; error.condition.value_date",
                "{\"attribute\":\"born\",\"is\":\"=\",\"other\":\"size\"}; error.condition.types",
                "{\"attribute\":\"born\",\"is\":\"=\"}                   ; error.condition.part",
                "{\"all\":[]}                                            ; error.condition.part",
                "{\"attribute\":\"kind\",\"is\":\"matches\",\"value\":\"[0-9\"}   ; error.condition.pattern",
                "{\"attribute\":\"kind\",\"is\":\"matches\",\"value\":\"(?i)a\"}  ; error.condition.pattern",
                "{\"attribute\":\"kind\",\"is\":\"matches\",\"value\":\"\\\\d+\"} ; error.condition.pattern"
            })
    void whatCannotBeReadSaysWhy(String document, String key) {
        assertThatThrownBy(() -> json.read(document))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void whatAPersonWroteNeverBecomesPartOfTheSql() {
        SqlText sql = new SqlText(new OneTable(), java.time.LocalDate.EPOCH)
                .add(json.read("{\"attribute\":\"kind\",\"is\":\"=\",\"value\":\"' or 1=1 --\"}"));
        assertThat(sql.text()).isEqualTo("((t.kind) = :c0)");
    }

    private static final class OneTable implements Subject {

        @Override
        public String name() {
            return "TABLE";
        }

        @Override
        public String table() {
            return "some_table t";
        }

        @Override
        public String key() {
            return "t.id";
        }

        @Override
        public String customer() {
            return "null";
        }

        @Override
        public String rowNumber() {
            return "t.id";
        }

        @Override
        public List<Attribute> attributes() {
            return List.of(
                    Attribute.text("kind", "t.kind"),
                    Attribute.number("size", "t.size"),
                    Attribute.date("born", "t.born"));
        }
    }
}
