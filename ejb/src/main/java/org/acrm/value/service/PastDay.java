package org.acrm.value.service;

import java.time.LocalDate;
import java.util.Optional;
import org.acrm.scheduling.entity.NightContext;

/**
 * One piece of the work on the past, told to the night as its share of the whole; its checkpoint stands behind its place.
 *
 * @param place 0 for the first piece of {@code places}
 * @param checkpoint where to go on within the piece
 */
record PastDay(NightContext night, LocalDate businessDate, int place, int places, Optional<String> checkpoint)
        implements NightContext {

    private static final String END_OF_PLACE = "/";

    /** Place of the piece at which a checkpoint goes on. */
    static int place(String checkpoint) {
        return Integer.parseInt(checkpoint.substring(0, checkpoint.indexOf(END_OF_PLACE)));
    }

    /** What a checkpoint says to the piece at its place. */
    static String within(String checkpoint) {
        return checkpoint.substring(checkpoint.indexOf(END_OF_PLACE) + 1);
    }

    @Override
    public void progress(long doneRows, Long totalRows, String where) {
        night.progress(place * totalRows + doneRows, places * totalRows, place + END_OF_PLACE + where);
    }

    @Override
    public void rejected(long rows) {
        night.rejected(rows);
    }
}
