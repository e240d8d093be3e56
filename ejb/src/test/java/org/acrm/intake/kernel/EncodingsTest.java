package org.acrm.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    @ParameterizedTest
    @CsvSource({
        "GB18030, 客户编号：王晓雯，上海分行，活期账户。招商 ABC 123",
        "EUC-KR, 고객 이름 김서연 서울 지점 ABC 123",
        "UTF-8, 客户 김서연 Müller",
        "UTF-8, plain text only",
        "UTF-16LE, 客户 plain"
    })
    void anEncodingIsKnownByItsText(String charset, String text) {
        String marked = charset.startsWith("UTF-16") ? '\uFEFF' + text : text;
        assertThat(Encodings.detect(marked.getBytes(Charset.forName(charset)))).isEqualTo(Charset.forName(charset));
    }

    @org.junit.jupiter.api.Test
    void aCharacterThatTheSampleCutsIsNoFault() {
        byte[] text = ("a" + "王".repeat(Encodings.SAMPLE)).getBytes(StandardCharsets.UTF_8);
        byte[] sample = java.util.Arrays.copyOf(text, Encodings.SAMPLE);
        assertThat(Encodings.detect(sample)).isEqualTo(StandardCharsets.UTF_8);
    }
}
