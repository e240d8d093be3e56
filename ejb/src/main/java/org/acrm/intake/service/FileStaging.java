package org.acrm.intake.service;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.StagingArea;
import org.acrm.intake.kernel.SeenKeys;
import org.acrm.shared.entity.BulkLoad;

/** Reads a whole file into the staging table before anything of it is saved. */
final class FileStaging {

    private static final int SEGMENT = 200_000;
    private static final int SHORTEST_ROW = 40;
    static final BulkLoad REJECTS =
            new BulkLoad("intake_reject", List.of("file_id", "row_no", "column_name", "reason", "detail"));

    /** What the file turned out to hold. */
    record Staged(long rows, Set<YearMonth> months) {}

    private final RunFence fence;
    private final UnitOfWork work;
    private final StagingArea area = new StagingArea();

    FileStaging(UnitOfWork work, RunFence fence) {
        this.work = work;
        this.fence = fence;
    }

    /**
     * @param checkpoint rows up to here are saved already
     * @throws org.acrm.intake.kernel.UnreadableFile when the file is broken; nothing of it stays staged
     */
    Staged stage(IntakeFile file, Path path, FileRule rule, ImportTarget target, long checkpoint) {
        work.run(database -> {
            fence.mustHold(database);
            area.forget(database, file.id());
            fence.file(database, file.id(), f -> f.startStaging(fence.now()));
            fence.forgetRejectsAfter(database, file.id(), checkpoint);
        });
        SeenKeys seen = new SeenKeys(file.sizeBytes() / SHORTEST_ROW);
        try (DeliveredRecords.Open open = DeliveredRecords.open(path, rule)) {
            RowConversion conversion = new RowConversion(rule, target, file.known(), open.header());
            StagedReading reading = new StagedReading(open.records(), conversion, target, seen, file.id());
            while (!reading.ended()) {
                segment(file.id(), target, reading, checkpoint);
            }
            if (reading.broken() != null) {
                throw reading.broken();
            }
            complete(file.id(), target, reading, seen, checkpoint);
            return new Staged(reading.read(), conversion.months());
        }
    }

    private void segment(long fileId, ImportTarget target, StagedReading reading, long checkpoint) {
        reading.open(SEGMENT);
        work.run(database -> {
            fence.mustHold(database);
            area.load(database, target.fields().size(), reading);
            List<Object[]> fresh = reading.rejects().stream()
                    .filter(r -> (Long) r[1] > checkpoint)
                    .toList();
            if (!fresh.isEmpty()) {
                REJECTS.load(database, fresh.iterator());
            }
            fence.file(database, fileId, f -> f.reading(reading.read()));
        });
    }

    private void complete(long fileId, ImportTarget target, StagedReading reading, SeenKeys seen, long checkpoint) {
        work.run(database -> {
            fence.mustHold(database);
            area.analyse(database);
            if (seen.tooMany() || !seen.candidates().isEmpty()) {
                area.rejectRepeated(
                        database,
                        fileId,
                        checkpoint,
                        keyColumns(target),
                        seen.tooMany() ? Set.of() : seen.candidates());
            }
        });
    }

    /** Rejects what only the whole file can judge, then says that it is staged. */
    void judge(IntakeFile file, ImportTarget target, StagedRows rows, Staged staged) {
        boolean more = true;
        while (more) {
            more = work.call(database -> {
                fence.mustHold(database);
                return target.rejectUnlinked(database, rows) > 0;
            });
        }
        work.run(database -> {
            target.prepare(database, rows, staged.months());
            long rejected = fence.rejects(database, file.id());
            fence.file(database, file.id(), f -> f.staged(staged.rows(), staged.rows() - rejected, rejected));
        });
    }

    static List<String> keyColumns(ImportTarget target) {
        List<String> names = target.fields().stream().map(f -> f.name()).toList();
        List<String> columns = new ArrayList<>();
        for (String key : target.key()) {
            columns.add(org.acrm.intake.entity.StagedColumns.names(names.size()).get(names.indexOf(key) + 2));
        }
        return columns;
    }
}
