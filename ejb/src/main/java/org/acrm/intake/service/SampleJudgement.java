package org.acrm.intake.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.acrm.intake.entity.ErasedKeys;
import org.acrm.intake.entity.IntakeQueries;
import org.acrm.intake.entity.Reference;
import org.acrm.intake.entity.RejectedRow;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.StagingArea;

/**
 * What the database says of a few rows, found with the statements of the import itself: the rows are staged, and their rejects are
 * noted, in a transaction that is taken back. A code counts as known, too, where a file that is imported before brings its row, or,
 * where that may be, a later row of the same file.
 */
final class SampleJudgement {

    private static final int SEGMENT = 100_000;
    private static final int KEY = 2;

    private final StagingArea area = new StagingArea();
    private final EntityManager database;
    private final DeliveredFile file;
    private final List<Object[]> valid = new ArrayList<>();
    private long known;

    SampleJudgement(EntityManager database, DeliveredFile file) {
        this.database = database;
        this.file = file;
    }

    /** The first rows, with what is wrong in them by themselves. */
    void stage(StagedReading reading, int most) {
        reading.open(most);
        reading.forEachRemaining(valid::add);
        load(file, valid);
        FileStaging.REJECTS.load(database, reading.rejects().iterator());
        area.rejectRepeated(database, file.id(), 0, FileStaging.keyColumns(file.target()), Set.of());
    }

    /** @param rest the rows of the same file behind the sample */
    List<RejectedRow> rejects(StagedRows sample, StagedReading rest, List<DeliveredFile> before) {
        stageWanted(
                file,
                rest,
                codes(r -> !r.must() && r.table().equals(file.target().table())));
        StagedRows rows = sample.coming(staged(before));
        while (file.target().rejectUnlinked(database, rows) > 0) {
            // a row that was rejected may have been what another one refers to
        }
        ErasedKeys.reject(database, file.target(), rows);
        known = file.target().stored().count(database, rows);
        file.known().treat(database, file.target(), rows);
        file.target().rejectUnknown(database, rows);
        return new IntakeQueries(database)
                .rejectsAfter(file.id(), 0, Integer.MAX_VALUE).stream()
                        .filter(r -> r.rowNo() <= sample.lastRow())
                        .toList();
    }

    /** Rows of the sample whose keys the bank has already; asked after the rejects. */
    long known() {
        return known;
    }

    private Map<String, List<Long>> staged(List<DeliveredFile> before) {
        Map<String, List<Long>> coming = new HashMap<>();
        for (DeliveredFile other : before) {
            String table = other.target().table();
            Set<String> wanted = codes(r -> r.table().equals(table));
            if (!wanted.isEmpty()) {
                try (DeliveredRecords.Open open = DeliveredRecords.open(other.path(), other.rule())) {
                    stageWanted(other, other.reading(open), wanted);
                }
                coming.computeIfAbsent(table, t -> new ArrayList<>()).add(other.id());
            }
        }
        return coming;
    }

    /** Reads until all are found, or to the end. */
    private void stageWanted(DeliveredFile other, StagedReading reading, Set<String> wanted) {
        Set<String> missing = new HashSet<>(wanted);
        List<Object[]> found = new ArrayList<>();
        while (!missing.isEmpty() && !reading.ended()) {
            reading.open(SEGMENT);
            while (!missing.isEmpty() && reading.hasNext()) {
                Object[] row = reading.next();
                if (missing.remove((String) row[KEY])) {
                    found.add(row);
                }
            }
        }
        load(other, found);
    }

    /** Codes that stand in the sample for rows of other tables. */
    private Set<String> codes(Predicate<Reference> which) {
        List<String> names = file.target().fields().stream().map(f -> f.name()).toList();
        Set<String> codes = new HashSet<>();
        file.target().references().stream()
                .filter(which)
                .mapToInt(r -> names.indexOf(r.field()) + KEY)
                .forEach(place -> valid.forEach(row -> codes.add((String) row[place])));
        codes.remove(null);
        return codes;
    }

    private void load(DeliveredFile of, List<Object[]> rows) {
        area.load(database, of.target().fields().size(), rows.iterator());
    }
}
