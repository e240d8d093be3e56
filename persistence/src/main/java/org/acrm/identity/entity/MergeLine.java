package org.acrm.identity.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the log of merges.
 *
 * @param records how many records went over
 * @param automatic whether a night has merged them
 * @param undoable whether it stands, its customer was not merged into another one later, and nobody of it was erased
 * @param erased whether its people were erased since
 */
public record MergeLine(
        long id,
        Party kept,
        Party gone,
        Long pairId,
        boolean automatic,
        long records,
        String mergedBy,
        Instant mergedAt,
        String note,
        String undoneBy,
        Instant undoneAt,
        String undoNote,
        boolean undoable,
        boolean erased)
        implements Serializable {

    /** A customer of the merge. */
    public record Party(long id, String number, String name, String language) implements Serializable {

        public Party withName(String shown) {
            return new Party(id, number, shown, language);
        }
    }

    public MergeLine withParties(Party one, Party other) {
        return new MergeLine(
                id, one, other, pairId, automatic, records, mergedBy, mergedAt, note, undoneBy, undoneAt, undoNote,
                undoable, erased);
    }
}
