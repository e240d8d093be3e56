package org.acrm.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void everyRepeatedKeyIsACandidateAndFewOthersAre() {
        SeenKeys seen = new SeenKeys(200_000);
        for (int i = 0; i < 200_000; i++) {
            seen.add("T" + i);
        }
        seen.add("T5");
        seen.add("T199999");
        assertThat(seen.candidates()).contains("T5", "T199999").hasSizeLessThan(2_000);
        assertThat(seen.tooMany()).isFalse();
    }

    @Test
    void aFileOfRepeatedKeysIsSaidToHaveTooMany() {
        SeenKeys seen = new SeenKeys(100_000);
        for (int i = 0; i < 100_000; i++) {
            seen.add("T" + i / 2);
        }
        assertThat(seen.tooMany()).isTrue();
    }
}
