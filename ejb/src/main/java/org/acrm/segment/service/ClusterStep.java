package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
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
    private AchievedFigures achieved;
    private OwnTransaction transaction;

    protected ClusterStep() {}

    @Inject
    public ClusterStep(
            CustomerChunks chunks,
            SegmentationRepository segmentations,
            ClusterReading reading,
            ClusterMembership membership,
            AchievedFigures achieved,
            OwnTransaction transaction) {
        this.chunks = chunks;
        this.segmentations = segmentations;
        this.reading = reading;
        this.membership = membership;
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

        Iterator<Object[]> rows(Customers customers) {
            int[] labels = rule.assign(customers.columns(), customers.ids().length);
            return IntStream.range(0, labels.length)
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
        List<Frozen> published = transaction.call(
                () -> segmentations.published().stream().map(Frozen::of).toList());
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

    /** On the first night of a month, and on the first after the approval. */
    private void measure(long segment, LocalDate date) {
        transaction.run(() -> {
            if (achieved.due(segment, date)) {
                achieved.measure(segment, date);
            }
        });
    }

    private void assign(Frozen one, CustomerRange range) {
        Population population =
                new Population(one.plan().population(), one.plan().leastMonths(), range.date());
        Customers customers = reading.range(population, one.variables(), range.fromId(), range.toId());
        membership.publish(range, one.id(), one.segments(), one.rows(customers));
    }
}
