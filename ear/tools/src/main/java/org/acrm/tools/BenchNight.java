package org.acrm.tools;

import java.time.LocalDate;
import java.util.Optional;
import org.acrm.scheduling.entity.NightContext;

/** A night at which nobody looks, run from the beginning. */
record BenchNight(LocalDate businessDate) implements NightContext {

    @Override
    public Optional<String> checkpoint() {
        return Optional.empty();
    }

    @Override
    public void progress(long doneRows, Long totalRows, String checkpoint) {
        // nobody asks
    }

    @Override
    public void rejected(long rows) {
        if (rows > 0) {
            throw new IllegalStateException(rows + " rows were left out");
        }
    }
}
