package org.acrm.segment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.acrm.segment.entity.CardMeasure;
import org.junit.jupiter.api.Test;

class SegmentFiguresTest {

    private final SegmentFigures figures = new SegmentFigures();

    @Test
    void what_was_achieved_is_written_with_its_unit() {
        assertThat(told(CardMeasure.CONTRIBUTION, "1234.5", "CNY")).isEqualTo("¥1,234.50");
        assertThat(told(CardMeasure.CONTRIBUTION, "-1234", "KRW")).isEqualTo("−₩1,234");
        assertThat(told(CardMeasure.RETAINED, "97.50", "CNY")).isEqualTo("97.5%");
        assertThat(told(CardMeasure.PRODUCTS, "2.30", "CNY")).isEqualTo("2.3");
    }

    @Test
    void a_target_that_people_judge_is_a_bare_number_and_an_unknown_one_a_dash() {
        assertThat(told(null, "100", "CNY")).isEqualTo("100");
        assertThat(figures.achieved(CardMeasure.ACTIVE, null, "CNY")).isEqualTo("–");
    }

    private String told(CardMeasure measure, String value, String currency) {
        return figures.achieved(measure, new BigDecimal(value), currency);
    }
}
