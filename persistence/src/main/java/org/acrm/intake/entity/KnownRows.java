package org.acrm.intake.entity;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.stream.Stream;
import org.acrm.shared.entity.BusinessException;

/** What a delivery does with a row whose business key the bank knows already; a new key is always taken. */
public enum KnownRows {

    /** The delivered row takes the place of what is known: an empty field empties it. */
    REPLACE {
        @Override
        public Treated treat(EntityManager database, ImportTarget target, StagedRows rows) {
            return Treated.NOTHING;
        }
    },

    /** Filled fields change what is known, an empty one keeps it. A row needs its key, one of a new key all that is required. */
    UPDATE {
        @Override
        public Treated treat(EntityManager database, ImportTarget target, StagedRows rows) {
            target.stored().fill(database, rows);
            return new Treated(0, target.stored().rejectIncomplete(database, rows, target));
        }

        @Override
        public boolean requires(ImportTarget target, ImportField field) {
            return field.required() && target.key().contains(field.name());
        }
    },

    /** What is known stays as it is. */
    IGNORE {
        @Override
        public Treated treat(EntityManager database, ImportTarget target, StagedRows rows) {
            return new Treated(target.stored().leave(database, rows), 0);
        }
    };

    /** As it stands in a document and on the command line: {@code update}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BusinessException where there is no such word */
    public static KnownRows named(String word) {
        return Stream.of(values())
                .filter(k -> k.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.intake.known", String.valueOf(word)));
    }

    /** @param kept rows of known keys that were left aside */
    public record Treated(long kept, long rejected) {

        private static final Treated NOTHING = new Treated(0, 0);
    }

    /** Makes staged rows ready to be saved. What is left aside or rejected leaves the staging table. */
    public abstract Treated treat(EntityManager database, ImportTarget target, StagedRows rows);

    /** Whether a row must have the field to be staged. */
    public boolean requires(ImportTarget target, ImportField field) {
        return field.required();
    }
}
