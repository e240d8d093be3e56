package org.acrm.access.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void aLatinNameGivesItsFirstAndLastInitial() {
        assertThat(Initials.of("Rachel Anne Moore")).isEqualTo("RM");
    }

    @Test
    void aUserNameWithADotIsReadAsTwoWords() {
        assertThat(Initials.of("lin.xiaowen")).isEqualTo("LX");
    }

    @Test
    void aChineseOrKoreanNameGivesItsFirstCharacter() {
        assertThat(Initials.of("林晓雯")).isEqualTo("林");
        assertThat(Initials.of("김 서연")).isEqualTo("김");
        assertThat(Initials.of("𠮷田 太郎")).isEqualTo("𠮷");
    }

    @Test
    void noNameGivesNoLetters() {
        assertThat(Initials.of("")).isEmpty();
    }
}
