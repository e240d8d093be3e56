package org.acrm.scheduling.service;

import java.time.LocalDate;
import java.util.Optional;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStopped;

/** A night that a test watches, and may stop after a number of chunks. */
public final class TestNight implements NightContext {

    private final LocalDate date;
    private int chunksLeft;
    private String checkpoint;
    private long done;
    private long rejected;

    public TestNight(LocalDate date) {
        this(date, Integer.MAX_VALUE);
    }

    public TestNight(LocalDate date, int stopAfterChunks) {
        this.date = date;
        this.chunksLeft = stopAfterChunks;
    }

    /** Runs the step, as often as it takes when it is stopped on the way; the second attempt is not stopped. */
    public TestNight run(NightStep step) {
        checkpoint = null;
        try {
            step.run(this);
        } catch (NightStopped stopped) {
            chunksLeft = Integer.MAX_VALUE;
            step.run(this);
        }
        return this;
    }

    @Override
    public LocalDate businessDate() {
        return date;
    }

    @Override
    public Optional<String> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }

    @Override
    public void progress(long doneRows, Long totalRows, String where) {
        done = doneRows;
        checkpoint = where;
        if (--chunksLeft == 0) {
            throw new NightStopped();
        }
    }

    @Override
    public void rejected(long rows) {
        rejected = rows;
    }

    public long done() {
        return done;
    }

    public long rejectedRows() {
        return rejected;
    }
}
