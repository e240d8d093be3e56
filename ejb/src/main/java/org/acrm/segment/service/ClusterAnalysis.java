package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.service.BackgroundWork;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.Author;
import org.acrm.segment.entity.ClusterReading;
import org.acrm.segment.entity.ClusterReading.Customers;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.Population;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.OwnTransaction;

/**
 * Finds the clusters of a draft in the background: learns from at most 20,000 customers, then counts all. Cut off, it is simply done again;
 * the same setup on the same day gives the same.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClusterAnalysis {

    static final int SAMPLE = 20_000;
    private static final int CHUNK = 25_000;

    private SegmentationRepository segmentations;
    private ClusterReading reading;
    private CustomerRanges ranges;
    private CalendarRepository calendar;
    private OwnTransaction transaction;
    private BackgroundWork background;
    private Clock clock;

    protected ClusterAnalysis() {}

    @Inject
    public ClusterAnalysis(
            SegmentationRepository segmentations,
            ClusterReading reading,
            CustomerRanges ranges,
            CalendarRepository calendar,
            OwnTransaction transaction,
            BackgroundWork background,
            Clock clock) {
        this.segmentations = segmentations;
        this.reading = reading;
        this.ranges = ranges;
        this.calendar = calendar;
        this.transaction = transaction;
        this.background = background;
        this.clock = clock;
    }

    /** What is to be done, as it stood when the work began. */
    private record Task(long id, AnalysisSetup setup, Population population, String askedBy, boolean taken) {

        List<ClusterVariable> columns() {
            List<ClusterVariable> columns = new ArrayList<>(setup.variables());
            columns.addAll(ClusterVariable.SUMMED);
            return columns;
        }
    }

    public void run(long id) {
        Task task = transaction.call(() -> task(id));
        if (!task.taken()) {
            return;
        }
        try {
            Findings findings = new ClusterFinding(task.setup(), transaction.call(() -> sample(task))).find();
            ClusterTally tally = count(task, findings);
            transaction.run(() -> segmentations
                    .get(id)
                    .found(task.population().day(), findings, tally.sizes(), tally.borders(), author(task)));
        } catch (BusinessException refusal) {
            transaction.run(() -> segmentations.get(id).failed(refusal.key(), author(task)));
        } catch (RuntimeException | Error failure) {
            String reason = origin(failure).getClass().getSimpleName();
            transaction.run(() -> segmentations.get(id).broken(reason, author(task)));
            throw failure;
        }
    }

    private static Throwable origin(Throwable failure) {
        return failure.getCause() == null ? failure : origin(failure.getCause());
    }

    /** Starts again what was under way when a server or the database was lost. */
    public void carryOn() {
        transaction.run(() -> segmentations.underAnalysis().forEach(background::startClustering));
    }

    private Task task(long id) {
        var segmentation = segmentations.get(id);
        LocalDate day = calendar.current().shownDate();
        Plan plan = segmentation.plan();
        String askedBy = segmentation.analysis().askedBy();
        return new Task(
                id,
                segmentation.setup(),
                plan.asOf(day),
                askedBy,
                segmentation.takeUp(new Author(askedBy, OffsetDateTime.now(clock))));
    }

    private Author author(Task task) {
        return new Author(task.askedBy(), OffsetDateTime.now(clock));
    }

    private Customers sample(Task task) {
        long everyNth = Math.max(1, (reading.count(task.population()) + SAMPLE - 1) / SAMPLE);
        return reading.sample(task.population(), task.columns(), everyNth);
    }

    private ClusterTally count(Task task, Findings findings) {
        FrozenRule rule = new FrozenRule(findings);
        ClusterTally tally = new ClusterTally(findings.groups().size());
        long greatest = transaction.call(ranges::greatestId);
        int summed = task.setup().variables().size();
        for (long from = 1; from <= greatest; from += CHUNK) {
            long begin = from;
            Customers chunk =
                    transaction.call(() -> reading.range(task.population(), task.columns(), begin, begin + CHUNK));
            int[] labels = rule.assign(chunk.columns(), chunk.ids().length);
            tally.add(labels, Arrays.copyOfRange(chunk.columns(), summed, chunk.columns().length));
            transaction.run(() -> segmentations.progress(task.id(), Math.min(greatest, begin + CHUNK), greatest));
        }
        return tally;
    }
}
