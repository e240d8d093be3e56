package org.acrm.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DelimitersTest {

    @Test
    void theDelimiterStandsInEachLine() {
        assertThat(Delimiters.detect("a;b;c\n1,5;2,5;3\n")).isEqualTo(';');
        assertThat(Delimiters.detect("a\tb\n1\t2\n")).isEqualTo('\t');
        assertThat(Delimiters.detect("a|b\n1|2\n")).isEqualTo('|');
        assertThat(Delimiters.detect("a,b\n\"x;y;z\",2\n")).isEqualTo(',');
    }

    @Test
    void aLineThatTheSampleCutsDoesNotCount() {
        assertThat(Delimiters.detect("a;b;c\n1;2;3\n4")).isEqualTo(';');
    }

    @Test
    void oneLineAloneSpeaksForItself() {
        assertThat(Delimiters.detect("a;b")).isEqualTo(';');
        assertThat(Delimiters.detect("name")).isEqualTo(',');
    }
}
