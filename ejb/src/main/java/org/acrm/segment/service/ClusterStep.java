package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.segment.entity.AchievedFigures;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.ClusterMembership;
import org.acrm.segment.entity.ClusterReading;
import org.acrm.segment.entity.ClusterReading.Customers;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.Population;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.OwnTransaction;

/**
 * Assigns tonight's customers to the clusters of all published segmentations by their frozen rules. The step after it counts the members
 * of all segments. Once a month it measures what the members are like, by which strategies are judged.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClusterStep implements NightStep {

    private CustomerChunks chunks;
    private SegmentationRepository segmentations;
    private ClusterReading reading;
    private ClusterMembership membership;
    private NightInside inside;
    private AchievedFigures achieved;
    private OwnTransaction transaction;

    protected ClusterStep() {}

    @Inject
    public ClusterStep(
            CustomerChunks chunks,
            SegmentationRepository segmentations,
            ClusterReading reading,
            ClusterMembership membership,
            NightInside inside,
            AchievedFigures achieved,
            OwnTransaction transaction) {
        this.chunks = chunks;
        this.segmentations = segmentations;
        this.reading = reading;
        this.membership = membership;
        this.inside = inside;
        this.achieved = achieved;
        this.transaction = transaction;
    }

    /** A published segmentation, read once for the whole night. */
    private record Frozen(long id, Plan plan, List<ClusterVariable> variables, FrozenRule rule, List<Long> segments) {

        static Frozen of(Segmentation segmentation) {
            Findings findings = segmentation.findings().orElseThrow();
            return new Frozen(
                    segmentation.id(),
                    segmentation.plan(),
                    findings.variables().stream().map(Findings.Variable::of).toList(),
                    new FrozenRule(findings),
                    segmentation.clusters().stream().map(Cluster::segmentId).toList());
        }

        Iterator<Object[]> rows(Customers customers, LongPredicate inside) {
            int[] labels = rule.assign(customers.columns(), customers.ids().length);
            return IntStream.range(0, labels.length)
                    .filter(i -> inside.test(customers.ids()[i]))
                    .mapToObj(i -> new Object[] {id, customers.ids()[i], segments.get(labels[i])})
                    .iterator();
        }
    }

    @Override
    public String code() {
        return NightStepCode.CLUSTERS.name();
    }

    @Override
    public void run(NightContext context) {
        List<Frozen> published = transaction.call(() -> inOrder(context));
        List<Long> retired = transaction.call(() -> membership.retired(context.businessDate()));
        if (published.isEmpty() && retired.isEmpty()) {
            return;
        }
        chunks.walk(context, "segment_membership", range -> {
            if (!retired.isEmpty()) {
                membership.end(range, retired);
            }
            published.forEach(one -> assign(one, range));
        });
        published.forEach(one -> one.segments().forEach(segment -> measure(segment, context.businessDate())));
    }

    /** Each after those of whose clusters the segment around it speaks; the members of one around which nobody can read the rule stay. */
    private List<Frozen> inOrder(NightContext context) {
        Map<Long, Frozen> byCluster = new HashMap<>();
        List<Frozen> all = segmentations.published().stream().map(Frozen::of).toList();
        all.forEach(one -> one.segments().forEach(cluster -> byCluster.put(cluster, one)));
        Set<Frozen> ordered = new LinkedHashSet<>();
        for (Frozen one : all) {
            try {
                order(one, byCluster, context.businessDate(), ordered);
            } catch (BusinessException unread) {
                context.rejected(1);
            }
        }
        return List.copyOf(ordered);
    }

    private void order(Frozen one, Map<Long, Frozen> byCluster, LocalDate date, Set<Frozen> ordered) {
        Long within = one.plan().within();
        if (within != null && !ordered.contains(one)) {
            inside.spokenOf(within, date).stream()
                    .map(byCluster::get)
                    .filter(other -> other != null && other != one)
                    .forEach(other -> order(other, byCluster, date, ordered));
        }
        ordered.add(one);
    }

    /** On the first night of a month, and on the first after the approval. */
    private void measure(long segment, LocalDate date) {
        transaction.run(() -> {
            if (achieved.due(segment, date)) {
                achieved.measure(segment, date);
            }
        });
    }

    private void assign(Frozen one, CustomerRange range) {
        Long within = one.plan().within();
        LongPredicate members = within == null ? id -> true : inside.members(within, range);
        Population population = one.plan().asOf(range.date()).anywhere();
        Customers customers = reading.range(population, one.variables(), range.fromId(), range.toId());
        membership.publish(range, one.id(), one.segments(), one.rows(customers, members));
    }
}
