package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.ClusterReading;
import org.acrm.segment.entity.ClusterReading.Customers;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.entity.Population;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.OwnTransaction;

/**
 * What a clustering would find, of which nothing is kept: the findings of an analysis, and where it puts each of the customers that it
 * learned from. It keeps a processor busy for seconds, so one is tried at a time.
 */
@Stateless
@RolesAllowed("SEGMENT_READ")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClusterTrial {

    private static final Semaphore ONE = new Semaphore(1);

    @Inject
    private ClusterReading reading;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** @param clusters number of the cluster, from 1, by the customer's number at the source */
    public record Tried(LocalDate day, Findings findings, Map<String, Integer> clusters) {}

    /** @param kind of the customers that are divided */
    public Tried attempt(String kind, AnalysisSetup setup) {
        if (user.scope().kind() != DataScope.Kind.ALL) {
            throw new BusinessException("error.segmentation.scope");
        }
        if (!ONE.tryAcquire()) {
            throw new BusinessException("error.segmentation.running");
        }
        try {
            transaction.run(() -> audit.record(
                    "SEGMENTATION_TRIED",
                    "SEGMENTATION",
                    null,
                    kind + " " + setup.method() + " " + setup.clusterCount()));
            LocalDate day = transaction.call(() -> calendar.current().shownDate());
            return attempt(new Population(kind, 0, day, null), setup);
        } finally {
            ONE.release();
        }
    }

    private Tried attempt(Population population, AnalysisSetup setup) {
        List<ClusterVariable> columns = new ArrayList<>(setup.variables());
        columns.addAll(ClusterVariable.SUMMED);
        long everyNth = transaction.call(
                () -> Math.max(1, (reading.count(population) + ClusterAnalysis.SAMPLE - 1) / ClusterAnalysis.SAMPLE));
        Customers sample = transaction.call(() -> reading.sample(population, columns, everyNth));
        Map<Long, String> keys = transaction.call(() -> reading.keys(population, everyNth));
        Findings findings = new ClusterFinding(setup, sample).find();
        int[] labels = new FrozenRule(findings).assign(sample.columns(), sample.ids().length);
        Map<String, Integer> clusters = new TreeMap<>();
        for (int i = 0; i < labels.length; i++) {
            String key = keys.get(sample.ids()[i]);
            if (key != null) {
                clusters.put(key, labels[i] + 1);
            }
        }
        return new Tried(population.day(), findings, clusters);
    }
}
