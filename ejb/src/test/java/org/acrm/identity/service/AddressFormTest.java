package org.acrm.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressFormTest {

    private final AddressForm form = new AddressForm();

    @Test
    void an_abbreviated_street_or_dwelling_is_the_same_as_a_written_out_one() {
        assertThat(form.of("Flat 4, 12 High Street")).isEqualTo(form.of("APT. 4 - 12 high St."));
        assertThat(form.of("No. 7 Station Road")).isEqualTo(form.of("7 Station Rd"));
        assertThat(form.of("7 Station Road")).isNotEqualTo(form.of("17 Station Road"));
        assertThat(form.of("7 Station Road")).isNotEqualTo(form.of("7 Station Lane"));
    }

    @Test
    void width_blanks_and_traditional_characters_do_not_count() {
        assertThat(form.of("中山路１號 ３棟２０２室")).isEqualTo(form.of("中山路1号3幢202室"));
        assertThat(form.of("테헤란로 １２, 101동 202호")).isEqualTo(form.of("테헤란로12 101동202호"));
        assertThat(form.of("中山路1号")).isNotEqualTo(form.of("中山路11号"));
    }

    @Test
    void nothing_written_is_nothing() {
        assertThat(form.of(null)).isEmpty();
        assertThat(form.of(" , ")).isEmpty();
    }
}
