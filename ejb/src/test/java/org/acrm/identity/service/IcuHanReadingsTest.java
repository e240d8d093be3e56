package org.acrm.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acrm.identity.kernel.Normalisers;
import org.acrm.identity.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuHanReadingsTest {

    private static final Normalisers NORMALISERS = new Normalisers(new IcuHanReadings());

    private static String normal(String raw, String... steps) {
        Text text = new Text().set(raw);
        NORMALISERS.chain(List.of(steps)).apply(text);
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"王小明, wang xiaoming", "欧阳静, ouyang jing", "張偉, zhang wei", "李婧, li jing"})
    void aChineseNameIsReadFamilyNameFirst(String name, String reading) {
        assertThat(normal(name, "simplified", "reading")).isEqualTo(reading);
    }

    @Test
    void traditionalAndSimplifiedAreOne() {
        assertThat(normal("劉麗華", "simplified")).isEqualTo("刘丽华");
        assertThat(normal("中山路12號", "simplified")).isEqualTo("中山路12号");
    }
}
