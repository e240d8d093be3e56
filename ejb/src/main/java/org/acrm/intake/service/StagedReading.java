package org.acrm.intake.service;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.kernel.Records;
import org.acrm.intake.kernel.SeenKeys;
import org.acrm.intake.kernel.UnreadableFile;

/**
 * The rows of one file as they go to staging. Reads on in segments, so that each can be a transaction; rejects gather beside. That the
 * file is broken is no exception here, for it is found in the middle of a load: the rows just end, and {@link #broken} says why.
 */
final class StagedReading implements Iterator<Object[]> {

    private static final int MOST_REJECTS = 20_000;

    private final Records records;
    private final RowConversion conversion;
    private final SeenKeys seen;
    private final int[] keyPlaces;
    private final long fileId;
    private final List<Object[]> rejects = new ArrayList<>();
    private long read;
    private long valid;
    private int segment;
    private Object[] ready;
    private boolean ended;
    private UnreadableFile broken;

    StagedReading(Records records, RowConversion conversion, ImportTarget target, SeenKeys seen, long fileId) {
        this.records = records;
        this.conversion = conversion;
        this.seen = seen;
        this.fileId = fileId;
        List<String> names = target.fields().stream().map(f -> f.name()).toList();
        this.keyPlaces =
                target.key().stream().mapToInt(k -> names.indexOf(k) + 2).toArray();
    }

    /** Lets so many more valid rows through. */
    void open(int rows) {
        segment = rows;
        rejects.clear();
    }

    @Override
    public boolean hasNext() {
        while (ready == null && !ended && segment > 0 && rejects.size() < MOST_REJECTS) {
            readOne();
        }
        return ready != null;
    }

    @Override
    public Object[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Object[] row = ready;
        ready = null;
        segment--;
        return row;
    }

    private void readOne() {
        try {
            if (!records.next()) {
                ended = true;
                return;
            }
            read++;
            Object[] row = conversion.convert(records, fileId, read);
            if (row == null) {
                reject(conversion.problem());
            } else {
                valid++;
                seen.add(RowConversion.key(row, keyPlaces));
                ready = row;
            }
        } catch (UnreadableFile e) {
            broken = e;
            ended = true;
        }
    }

    private void reject(RowConversion.Problem problem) {
        if (records.cutOff() && problem.reason() == org.acrm.intake.entity.RejectReason.HALF_ROW) {
            throw new UnreadableFile("half_row", records.line(), "the file ends within a row: " + problem.detail());
        }
        rejects.add(
                new Object[] {fileId, read, problem.column(), problem.reason().name(), problem.detail()});
    }

    boolean ended() {
        return ended;
    }

    UnreadableFile broken() {
        return broken;
    }

    List<Object[]> rejects() {
        return rejects;
    }

    long read() {
        return read;
    }

    long valid() {
        return valid;
    }
}
