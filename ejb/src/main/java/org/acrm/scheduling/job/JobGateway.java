package org.acrm.scheduling.job;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.acrm.intake.service.Deliveries;
import org.acrm.intake.service.ImportRun;
import org.acrm.quality.service.CheckRun;
import org.acrm.scheduling.service.NightOperation;
import org.acrm.scheduling.service.NightRunner;
import org.acrm.segment.service.ClusterAnalysis;

/** Jobs enter the services here, as {@code SYSTEM} and under the scheduler's own name. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobGateway {

    private static final String NODE = System.getProperty("jboss.node.name", "acrm");

    @Inject
    NightRunner runner;

    @Inject
    NightOperation operation;

    @Inject
    private ImportRun imports;

    @Inject
    private CheckRun check;

    @Inject
    ClusterAnalysis clustering;

    @Inject
    Deliveries deliveries;

    public void runNight(long runId) {
        runner.run(runId, NODE);
    }

    public void runImport(long batchId) {
        imports.run(batchId);
    }

    public void runCheck(LocalDate date) {
        check.run(date);
    }

    public void runClustering(long segmentationId) {
        clustering.run(segmentationId);
    }

    public void requestScheduledNight() {
        operation.requestScheduled();
    }

    public void carryOn() {
        operation.carryOn();
        deliveries.carryOn();
        clustering.carryOn();
    }
}
