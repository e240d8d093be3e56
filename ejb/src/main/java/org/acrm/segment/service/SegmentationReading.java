package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.AchievedFigures;
import org.acrm.segment.entity.CardResult;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.ClusterNight;
import org.acrm.segment.entity.ClusterReading;
import org.acrm.segment.entity.ClusterReading.Customers;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.Population;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationDetails;
import org.acrm.segment.entity.SegmentationLine;
import org.acrm.segment.entity.SegmentationQueries;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.segment.entity.VariableQuality;
import org.acrm.segment.kernel.Drift;
import org.acrm.segment.kernel.Spread;
import org.acrm.segment.service.UsedClusters.UsedSegment;
import org.acrm.shared.entity.Money;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** What there is to see of segmentations. Their figures are those of the whole bank, so they are for those who may reach all of it. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentationReading {

    private static final int SAMPLE = 5_000;

    @Inject
    private SegmentationRepository segmentations;

    @Inject
    private SegmentationQueries queries;

    @Inject
    private SegmentRepository segments;

    @Inject
    private ClusterReading reading;

    @Inject
    private InformationMemory memory;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    @Inject
    private AchievedFigures achieved;

    @Inject
    private UsedClusters used;

    /** Whether the person may approve it: not whoever had a hand in it. */
    public record Seen(SegmentationDetails details, String currency, boolean ownWork) implements Serializable {}

    /** How the clusters stand since the rule was frozen; {@code psi} is null before the first night. */
    public record Movement(List<ClusterNight> nights, Double psi) implements Serializable {}

    public Page<SegmentationLine> segmentations(PageRequest page) {
        Scopes.demandWholeBank(user);
        return queries.segmentations(page);
    }

    /** All versions of the same segmentation, latest first. */
    public List<SegmentationLine> versions(long id) {
        Scopes.demandWholeBank(user);
        return queries.versions(id);
    }

    public Seen get(long id) {
        Scopes.demandWholeBank(user);
        Segmentation found = segmentations.get(id);
        Long within = found.plan().within();
        return new Seen(
                SegmentationDetails.of(
                        found, within == null ? null : segments.get(within).name()),
                calendar.current().baseCurrency(),
                found.workOf(user.pseudonym()));
    }

    public Movement movement(long id) {
        Scopes.demandWholeBank(user);
        List<ClusterNight> nights = queries.night(id, calendar.current().shownDate());
        if (nights.isEmpty()) {
            return new Movement(nights, null);
        }
        List<Cluster> clusters = segmentations.get(id).clusters();
        long[] before = clusters.stream().mapToLong(Cluster::customers).toArray();
        long[] now = nights.stream().mapToLong(ClusterNight::members).toArray();
        return new Movement(nights, before.length == now.length ? Drift.psi(before, now) : null);
    }

    /** What each card has achieved up to the published date, in the order of the cards. */
    public List<CardResult> results(long id) {
        Scopes.demandWholeBank(user);
        return achieved.results(
                segmentations.get(id),
                calendar.current().shownDate(),
                Money.digits(calendar.current().baseCurrency()));
    }

    /** What uses the segments of its clusters. */
    public List<SegmentUse> uses(long id) {
        Scopes.demandWholeBank(user);
        return segmentations.get(id).clusters().stream()
                .filter(cluster -> cluster.segmentId() != null)
                .flatMap(cluster -> segments.uses(cluster.segmentId()).stream())
                .distinct()
                .toList();
    }

    /** What must be let go before the approval, which retires the version in force. */
    public List<UsedSegment> usedInForce(long id) {
        Scopes.demandWholeBank(user);
        return used.before(id);
    }

    /** Availability and quality of every candidate, over about 5,000 of the customers. */
    public List<VariableQuality> information(Plan plan) {
        Scopes.demandWholeBank(user);
        Population population = plan.asOf(calendar.current().shownDate());
        return memory.of(population, () -> information(population));
    }

    private List<VariableQuality> information(Population population) {
        List<ClusterVariable> variables = List.of(ClusterVariable.values());
        long everyNth = Math.max(1, reading.count(population) / SAMPLE);
        Customers sample = reading.sample(population, variables, everyNth);
        return IntStream.range(0, variables.size())
                .mapToObj(v -> quality(variables.get(v), sample.columns()[v]))
                .toList();
    }

    private static VariableQuality quality(ClusterVariable variable, double[] values) {
        Spread all = Spread.of(values);
        return new VariableQuality(
                variable, 1 - all.missing(), all.missing() == 1 ? Double.NaN : all.mean(), commonest(values));
    }

    private static double commonest(double[] values) {
        double[] known =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int longest = 0;
        int run = 0;
        for (int i = 0; i < known.length; i++) {
            run = i > 0 && known[i] == known[i - 1] ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return known.length == 0 ? 1 : (double) longest / known.length;
    }
}
