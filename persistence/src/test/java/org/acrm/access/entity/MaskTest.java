package org.acrm.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void aPhoneKeepsItsFirstThreeAndLastFourDigits() {
        assertThat(Mask.phone("+138-1234-6621")).isEqualTo("138 •••• 6621");
    }

    @Test
    void anIdNumberKeepsItsRegionAndItsEnd() {
        assertThat(Mask.idNumber("310105198001022318")).isEqualTo("3101 •••••••• 2318");
    }

    @Test
    void aNameKeepsTheFirstCharacterOfEachWord() {
        assertThat(Mask.name("王建国")).isEqualTo("王••");
        assertThat(Mask.name("Daniel Whitmore")).isEqualTo("D•• W••");
        assertThat(Mask.name("김서연")).isEqualTo("김••");
    }

    @Test
    void anEmailKeepsItsDomain() {
        assertThat(Mask.email("lin@example.com")).isEqualTo("l••••@example.com");
        assertThat(Mask.email("not an address")).isEqualTo("••••");
    }

    @Test
    void whatIsNotKnownStaysNotKnown() {
        assertThat(Mask.name(null)).isNull();
        assertThat(Mask.phone(null)).isNull();
        assertThat(Mask.idNumber(null)).isNull();
        assertThat(Mask.email(null)).isNull();
        assertThat(Mask.address(null)).isNull();
    }

    @Property
    void noMaskGivesBackMoreThanEightDigits(@ForAll @NumericChars @StringLength(max = 30) String digits) {
        assertThat(Mask.phone(digits).replaceAll("[^0-9]", "")).hasSizeLessThanOrEqualTo(7);
        assertThat(Mask.idNumber(digits).replaceAll("[^0-9]", "")).hasSizeLessThanOrEqualTo(8);
    }
}
