package org.acrm.scheduling.entity;

import java.time.LocalDate;
import java.util.Optional;

/** What a step of the night is told, and how it tells how far it has come. */
public interface NightContext {

    /** The night derives what held at the end of this day and looks at nothing later. */
    LocalDate businessDate();

    /** What the step said last in an attempt that was cut off; empty at a first attempt. */
    Optional<String> checkpoint();

    /**
     * Called after each committed chunk; recorded at once in a transaction of its own.
     *
     * @param doneRows rows done so far, in all attempts
     * @param totalRows null while unknown
     * @param checkpoint where to go on after a cut, at most 200 characters; its meaning belongs to the step
     * @throws NightStopped when someone asked for a stop; let it pass
     */
    void progress(long doneRows, Long totalRows, String checkpoint);

    /**
     * Rows that the step skipped and recorded.
     *
     * @param rows so far, in all attempts: the latest number holds, it is not added up
     */
    void rejected(long rows);
}
