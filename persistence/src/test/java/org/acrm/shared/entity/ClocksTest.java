package org.acrm.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final Clocks clocks = new Clocks();

    @Test
    void theClockStandsInTheZoneOfTheBank() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(clocks.clock(Optional.of(shanghai)).getZone()).isEqualTo(shanghai);
    }

    @Test
    void theZoneOfTheServerCountsWhereTheBankNamesNone() {
        assertThat(clocks.clock(Optional.empty()).getZone()).isEqualTo(ZoneId.systemDefault());
    }
}
