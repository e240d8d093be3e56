package org.acrm.quality.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.acrm.condition.entity.Subject;
import org.acrm.intake.service.UnitOfWork;
import org.acrm.quality.entity.Expectation;
import org.acrm.quality.entity.KeptCounts;
import org.acrm.quality.entity.KeptCounts.KeptCount;
import org.acrm.quality.entity.SliceMarks;
import org.acrm.quality.entity.SubjectSlices;
import org.acrm.quality.entity.SubjectSlices.Slice;
import org.acrm.quality.kernel.Tally;
import org.acrm.shared.entity.Dialect;

/**
 * All rules of one subject over all its slices. Of a slice only the rules are asked whose answer may be another one than the last check's,
 * and no more columns are read than they need; where no rule is left, the slice is not read.
 *
 * <p>A rule of values that come once is asked of all slices or of none. Where more rows failed than are kept by key, a slice is read again
 * when the check needs more of its rows than were kept.
 */
public final class DeltaCheck {

    private final UnitOfWork work;
    private final Subject subject;
    private final SubjectSlices cut;
    private final Map<Long, Expectation> rules;
    private final LocalDate date;
    private final int most;

    private final Map<Set<Long>, SubjectCheck> checks = new HashMap<>();
    private final Map<Long, Found> found = new LinkedHashMap<>();
    private final List<String> slicesRead = new ArrayList<>();
    private final Map<Long, Tally> whole = new HashMap<>();
    private final Map<Long, Map<String, KeptCount>> kept = new HashMap<>();
    private SliceMarks marks;

    /**
     * @param rules by their ids
     * @param most failing rows of a rule that are kept by key
     */
    public DeltaCheck(UnitOfWork work, SubjectSlices cut, Map<Long, Expectation> rules, LocalDate date, int most) {
        this.work = work;
        this.subject = cut.subject();
        this.cut = cut;
        this.rules = rules;
        this.date = date;
        this.most = most;
    }

    /** Without it everything is read. What was kept without the failing rows that it speaks of is of no use. */
    public void remember(KeptCounts former) {
        former.counts(rules.keySet()).forEach(count -> kept.computeIfAbsent(count.rule(), rule -> new HashMap<>())
                .put(count.slice(), count));
        Map<Long, Long> failures = former.failures(rules.keySet());
        kept.entrySet()
                .removeIf(rule -> rule.getValue().values().stream()
                                .mapToLong(KeptCount::kept)
                                .sum()
                        != failures.getOrDefault(rule.getKey(), 0L));
    }

    /** @param progress told the rows read so far after each slice that was read */
    public void run(LongConsumer progress) {
        rules.keySet()
                .forEach(rule -> found.put(rule, new Found(rule, once(rule), most, kept.getOrDefault(rule, Map.of()))));
        List<Slice> slices = work.call(cut::slices);
        Dialect dialect = work.call(Dialect::of);
        if (dialect.marksWrittenRows()) {
            mark(slices, dialect);
        }
        rules.keySet().stream()
                .filter(rule -> once(rule) && !takeOver(rule, KeptCounts.WHOLE, wholeMark(rule)))
                .forEach(rule -> whole.put(rule, new Tally(most)));
        for (Slice slice : slices) {
            check(slice, progress);
        }
        whole.forEach((rule, tally) -> found.get(rule).add(KeptCounts.WHOLE, wholeMark(rule), date, tally));
    }

    private boolean takeOver(long rule, String slice, String mark) {
        return found.get(rule)
                .takeOver(slice, mark, date, !rules.get(rule).moving().isEmpty());
    }

    /** For the next check; the failing rows are kept with the results. */
    public void keep(KeptCounts next) {
        next.save(
                rules.keySet(),
                found.values().stream()
                        .flatMap(all -> all.counts().stream())
                        .filter(count -> count.mark() != null)
                        .toList());
    }

    /** The failing rows of a rule that are to be kept. @param former those that are kept now */
    public Iterator<Object[]> failures(long rule, KeptCounts former) {
        return found.get(rule).lines(former.failures(rule), cut::name);
    }

    private void mark(List<Slice> slices, Dialect dialect) {
        Set<String> attributes = rules.values().stream()
                .flatMap(rule -> rule.attributes().stream())
                .collect(Collectors.toSet());
        marks = new SliceMarks(subject, attributes, dialect);
        work.run(marks::lookBeside);
        slices.forEach(slice -> work.run(database -> marks.look(database, slice)));
    }

    private boolean once(long rule) {
        return !rules.get(rule).unique().isEmpty();
    }

    private String wholeMark(long rule) {
        return marks == null ? null : marks.of(rules.get(rule));
    }

    private void check(Slice slice, LongConsumer progress) {
        Map<Long, Tally> asked = new LinkedHashMap<>(whole);
        Map<Long, String> now = new HashMap<>();
        rules.forEach((rule, expectation) -> {
            if (!once(rule)) {
                now.put(rule, marks == null ? null : marks.of(expectation, slice.name()));
                if (!takeOver(rule, slice.name(), now.get(rule))) {
                    asked.put(rule, new Tally(found.get(rule).room()));
                }
            }
        });
        if (asked.isEmpty()) {
            return;
        }
        SubjectCheck check = checks.computeIfAbsent(Set.copyOf(asked.keySet()), this::checkOf);
        work.run(database -> check.read(database, slice, asked));
        slicesRead.add(slice.name());
        progress.accept(rows());
        now.keySet().stream().filter(asked::containsKey).forEach(rule -> found.get(rule)
                .add(slice.name(), now.get(rule), date, asked.get(rule)));
    }

    private SubjectCheck checkOf(Set<Long> asked) {
        Map<Long, Expectation> some = new LinkedHashMap<>(rules);
        some.keySet().retainAll(asked);
        return new SubjectCheck(subject, some, date);
    }

    public Map<Long, Found> found() {
        return found;
    }

    /** Names of the slices of which rows were read. */
    public List<String> slicesRead() {
        return slicesRead;
    }

    /** Rows read. */
    public long rows() {
        return checks.values().stream().mapToLong(SubjectCheck::rows).sum();
    }
}
