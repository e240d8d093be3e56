package org.acrm.identity.service;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.identity.entity.RecordChanges.Mark;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.RecordIndex;
import org.acrm.identity.service.LookUpIndex.Found;
import org.acrm.shared.kernel.Workers;

/**
 * An index that follows what happens to its records: one that has changed is added as it is now, and its former state names nobody any
 * more. Whoever brings it up to date holds its lock.
 */
final class LiveIndex {

    private static final int NOWHERE = -1;

    private final long run;
    private final MatchDocument document;
    private final RecordIndex index;

    /** Of records that have changed since the index was built: the row in which each stands now. */
    private final Map<Long, Integer> rows = new HashMap<>();

    private long[] records;
    private int size;
    private Mark mark;
    private Map<Long, Instant> seen;

    /**
     * @param run that has learned the weights
     * @param records of the index in its order
     * @param mark taken before the records were read
     * @param seen changes since the mark, read before the records were
     */
    LiveIndex(long run, MatchDocument document, RecordIndex index, long[] records, Mark mark, Map<Long, Instant> seen) {
        this.run = run;
        this.document = document;
        this.index = index;
        this.records = records;
        this.size = records.length;
        this.mark = mark;
        this.seen = seen;
    }

    long run() {
        return run;
    }

    MatchDocument document() {
        return document;
    }

    Mark mark() {
        return mark;
    }

    synchronized List<Found> lookUp(Map<String, String> described) {
        return index.lookUp(described, document.bands().ask()).stream()
                .filter(found -> rows.getOrDefault(records[found.record()], found.record()) == found.record())
                .map(found -> new Found(records[found.record()], found.weight()))
                .toList();
    }

    /** Of these changes, the records that are not here as they are now. */
    List<Long> unseen(Map<Long, Instant> changes) {
        return changes.keySet().stream()
                .filter(record -> !changes.get(record).equals(seen.get(record)))
                .sorted()
                .toList();
    }

    /**
     * @param changed records that are no longer what they were
     * @param now as far as they still belong here, what they are
     */
    synchronized void take(Collection<Long> changed, RecordTable now) {
        forget(changed);
        if (now.size() > 0) {
            index.enter(now, Workers.none());
        }
        records = Arrays.copyOf(records, size + now.size());
        for (long record : now.records()) {
            rows.put(record, size);
            records[size++] = record;
        }
    }

    /** Nobody is told of these records from now on. */
    synchronized void forget(Collection<Long> gone) {
        gone.forEach(record -> rows.put(record, NOWHERE));
    }

    /** @param changes that have been taken over */
    void upToDate(Mark taken, Map<Long, Instant> changes) {
        mark = taken;
        seen = changes;
    }
}
