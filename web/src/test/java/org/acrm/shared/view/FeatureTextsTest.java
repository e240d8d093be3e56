package org.acrm.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.acrm.value.entity.FeatureCatalogue;
import org.junit.jupiter.api.Test;

class FeatureTextsTest {

    @Test
    void every_feature_has_a_name_and_a_meaning() {
        assertThat(FeatureCatalogue.FEATURES)
                .allMatch(f -> Texts.knows(Locale.ENGLISH, "enum.feature." + f.column()))
                .allMatch(f -> Texts.knows(Locale.ENGLISH, "enum.feature_meaning." + f.column()));
    }

    @Test
    void a_recorded_rule_is_told_in_the_readers_language_and_anything_else_as_it_is() {
        assertThat(RecordedReason.told(Locale.KOREAN, "error.night.rate [GBP, 2026-11-20]"))
                .contains("GBP")
                .contains("환율");
        assertThat(RecordedReason.told(Locale.ENGLISH, "The disk is full")).isEqualTo("The disk is full");
        assertThat(RecordedReason.told(Locale.ENGLISH, "error.no.such [1]")).isEqualTo("error.no.such [1]");
        assertThat(RecordedReason.told(Locale.ENGLISH, null)).isNull();
    }
}
