package org.acrm.segment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.AttributeType;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.condition.entity.Row;
import org.acrm.condition.entity.Truth;
import org.acrm.segment.entity.Ask.Asked;
import org.junit.jupiter.api.Test;

class AskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void every_question_is_found_again_in_the_condition_it_means() {
        for (AttributeType type : AttributeType.values()) {
            for (Ask ask : Ask.of(type)) {
                Asked asked = new Asked("it", ask, values(ask, type));
                assertThat(Ask.of(ask.condition("it", asked.values())))
                        .as(ask.name())
                        .isEqualTo(asked);
            }
        }
    }

    private static List<Object> values(Ask ask, AttributeType type) {
        Object one = ask.counted() ? 30L : type.parse(type == AttributeType.DATE ? "2026-01-31" : "12");
        return ask.takes() == 0 ? List.of() : ask.takes() == 1 ? List.of(one) : List.of(one, one);
    }

    @Test
    void a_day_so_many_days_ago_is_still_within_and_the_day_before_it_is_not() {
        assertThat(holds(Ask.WITHIN_DAYS, 30L, TODAY.minusDays(30))).isEqualTo(Truth.YES);
        assertThat(holds(Ask.WITHIN_DAYS, 30L, TODAY.minusDays(31))).isEqualTo(Truth.NO);
        assertThat(holds(Ask.BEFORE_DAYS, 30L, TODAY.minusDays(31))).isEqualTo(Truth.YES);
        assertThat(holds(Ask.BEFORE_MONTHS, 2L, LocalDate.of(2026, 9, 21))).isEqualTo(Truth.NO);
        assertThat(holds(Ask.NONE_OF, "A", null)).isEqualTo(Truth.UNKNOWN);
        assertThat(holds(Ask.MISSING, null, null)).isEqualTo(Truth.YES);
    }

    @Test
    void what_no_question_means_is_not_taken_for_one() {
        Condition years = new Comparison("it", Relation.MORE, new Operand.Before(3, Operand.Unit.MONTHS));
        assertThat(Ask.of(years)).isNull();
        assertThat(Ask.of(new Comparison("it", Relation.EQUAL, new Operand.Other("other"))))
                .isNull();
        assertThat(Ask.of(new AllOf(List.of()))).isNull();
    }

    private static Truth holds(Ask ask, Object asked, Object found) {
        return ask.condition("it", asked == null ? List.of() : List.of(asked)).holds(new Row() {
            @Override
            public Object value(String attribute) {
                return found;
            }

            @Override
            public LocalDate businessDate() {
                return TODAY;
            }
        });
    }
}
