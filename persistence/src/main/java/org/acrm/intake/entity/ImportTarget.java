package org.acrm.intake.entity;

import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** A table that delivered rows are saved to; implemented by the capability that owns it. */
public interface ImportTarget {

    /** Word of the target in profiles: {@code CUSTOMER}. */
    String name();

    /** In staging order: the first field is in column {@code c01}. */
    List<ImportField> fields();

    /** Where its rows live, and what other rows refer to by the first field. */
    String table();

    /** Codes in its rows that stand for rows of other tables. */
    default List<Reference> references() {
        return List.of();
    }

    /** Fields that make a row unique in its file and, with the source, in the table. */
    List<String> key();

    /** What the table has under the keys of staged rows. */
    StoredRows stored();

    /** A date field whose months the target wants to know before the first chunk, or null. */
    default String monthsOf() {
        return null;
    }

    /** Before the first chunk, in a transaction of its own. */
    default void prepare(EntityManager database, StagedRows file, Set<YearMonth> months) {}

    /** Rejects rows that only the whole file can judge; called until it finds none. @return rows rejected */
    default long rejectUnlinked(EntityManager database, StagedRows file) {
        return 0;
    }

    /** Whether it is known that none of the rows that are still to be saved is in the table; asked once before the first chunk. */
    default boolean allNew(EntityManager database, StagedRows remaining) {
        return false;
    }

    /** Rejects rows that refer to what is not there; called before they are saved, and to look what would become of them. */
    default long rejectUnknown(EntityManager database, StagedRows rows) {
        return references().stream().mapToLong(r -> r.reject(database, rows)).sum();
    }

    /** Saves the chunk. */
    ChunkCounts save(EntityManager database, StagedRows chunk);

    /** The end of the chunk's transaction, when all chunks before it are committed. */
    default void settle(EntityManager database, StagedRows chunk) {}

    /** After the last chunk, in a transaction of its own. */
    default void finish(EntityManager database, StagedRows file) {}

    /** Chunks that may be saved at the same time. */
    default int workers() {
        return 1;
    }
}
