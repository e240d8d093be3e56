package org.acrm.quality.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acrm.quality.entity.KeptCounts.KeptCount;
import org.acrm.quality.entity.KeptCounts.KeptFailure;
import org.acrm.quality.kernel.Failures;
import org.acrm.quality.kernel.Tally;

/** What came together for one rule: slices that were read, and slices of which the last check's word is taken. */
public final class Found {

    private final long rule;
    private final boolean once;
    private final int most;
    private final Map<String, KeptCount> former;
    private final List<KeptCount> counts = new ArrayList<>();
    private final Map<String, Failures> fresh = new HashMap<>();
    private long checked;
    private long failed;
    private int kept;

    /**
     * @param once whether it is asked of all slices together
     * @param former what the last check kept, by slice
     */
    Found(long rule, boolean once, int most, Map<String, KeptCount> former) {
        this.rule = rule;
        this.once = once;
        this.most = most;
        this.former = former;
    }

    public long checked() {
        return checked;
    }

    public long failed() {
        return failed;
    }

    /** Failing rows that are kept by key. */
    public int kept() {
        return kept;
    }

    /** How many more are kept. */
    int room() {
        return most - kept;
    }

    List<KeptCount> counts() {
        return counts;
    }

    /** @return whether what the last check found in the slice is what this one would find */
    boolean takeOver(String slice, String mark, LocalDate date, boolean moving) {
        KeptCount count = former.get(slice);
        if (count == null || !count.goodFor(mark, date, moving) || count.kept() < Math.min(count.failed(), room())) {
            return false;
        }
        // the mark of fewer rows than were kept is known to nobody: the next check reads the slice, or takes them all
        // again
        add(count.kept() <= room() ? count : count.keeping(room()));
        return true;
    }

    /** @param mark null where nothing is kept for the next check */
    void add(String slice, String mark, LocalDate date, Tally tally) {
        Failures failing = tally.failures();
        fresh.put(slice, failing);
        LocalDate until = tally.daysGood() == Tally.FOR_EVER ? null : date.plusDays(tally.daysGood());
        add(new KeptCount(
                rule, slice, mark, date, until, tally.checked(), failing.count(), failing.size(), failing.mark()));
    }

    private void add(KeptCount count) {
        counts.add(count);
        checked += count.checked();
        failed += count.failed();
        kept += (int) count.kept();
    }

    /** Whether the very rows fail that failed at the last check, so that those that are kept need not be written again. */
    public boolean sameFailures() {
        return !former.isEmpty()
                && former.values().stream().mapToLong(KeptCount::kept).sum() == kept
                && counts.stream().allMatch(count -> same(count, former.get(count.slice())));
    }

    private static boolean same(KeptCount now, KeptCount before) {
        return before == null ? now.kept() == 0 : now.kept() == before.kept() && now.failing() == before.failing();
    }

    /**
     * The failing rows to be kept, as lines of quality_failure by key, so that the same rows have the same places whichever way the
     * database gave them.
     *
     * @param before those of the last check
     */
    public Iterator<Object[]> lines(List<KeptFailure> before, SliceNames names) {
        Map<String, List<KeptFailure>> bySlice = new HashMap<>();
        before.forEach(failure -> bySlice.computeIfAbsent(
                        once ? counts.get(0).slice() : names.name(failure.row(), failure.day()),
                        slice -> new ArrayList<>())
                .add(failure));
        List<KeptFailure> all = new ArrayList<>();
        for (KeptCount count : counts) {
            Failures read = fresh.get(count.slice());
            if (read == null) {
                all.addAll(bySlice.getOrDefault(count.slice(), List.of()).subList(0, (int) count.kept()));
            } else {
                IntStream.range(0, read.size())
                        .forEach(i -> all.add(new KeptFailure(read.key(i), read.customer(i), read.day(i))));
            }
        }
        all.sort(Comparator.comparingLong(KeptFailure::row).thenComparing(KeptFailure::day));
        return IntStream.range(0, all.size()).mapToObj(i -> line(i, all.get(i))).iterator();
    }

    private Object[] line(int place, KeptFailure failure) {
        return new Object[] {
            rule,
            place,
            failure.row(),
            failure.day() == 0 ? null : LocalDate.ofEpochDay(failure.day()),
            failure.customer() == 0 ? null : failure.customer()
        };
    }

    /** Tells in which slice a row is. */
    @FunctionalInterface
    public interface SliceNames {
        String name(long key, long day);
    }
}
