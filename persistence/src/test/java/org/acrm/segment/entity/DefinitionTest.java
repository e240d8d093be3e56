package org.acrm.segment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.Test;

class DefinitionTest {

    private static final Condition LEAF = new Missing("age");

    @Test
    void is_at_most_ten_levels_deep() {
        assertThatCode(nested(9)::check).doesNotThrowAnyException();
        tooLarge(nested(10));
        tooLarge(nested(5_000));
    }

    @Test
    void has_at_most_two_hundred_conditions_in_all_its_blocks() {
        Condition half = new AllOf(Collections.nCopies(99, LEAF));
        assertThatCode(of(half, half)::check).doesNotThrowAnyException();
        tooLarge(of(half, half, LEAF));
    }

    @Test
    void has_at_most_a_thousand_values_in_all_its_blocks() {
        Condition half = new OneOf("occupation", Collections.nCopies(500, "DOCTOR"));
        assertThatCode(of(half, half)::check).doesNotThrowAnyException();
        tooLarge(of(half, half, new OneOf("occupation", List.of("DOCTOR"))));
    }

    private static Definition nested(int levels) {
        Condition condition = LEAF;
        for (int i = 0; i < levels; i++) {
            condition = i % 2 == 0 ? new Not(condition) : new AnyOf(List.of(condition));
        }
        return of(condition);
    }

    private static Definition of(Condition... conditions) {
        return new Definition(List.of(conditions).stream()
                .map(one -> new Block(Effect.KEEP, new Matching(one)))
                .toList());
    }

    private static void tooLarge(Definition definition) {
        assertThatThrownBy(definition::check).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo("error.segment.large"));
    }
}
