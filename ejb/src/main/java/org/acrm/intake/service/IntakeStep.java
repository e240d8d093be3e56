package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;

/**
 * First step of the night: what was delivered and waits is imported before anything is derived from it. A delivery that is running
 * already has its own job; this step takes it over at its checkpoint. One that a broken file or a failure stops does not hold up the
 * night: what is saved of it counts, and the rest comes with a later night.
 */
@Stateless
@Local(NightStep.class)
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeStep implements NightStep {

    @Inject
    private Deliveries deliveries;

    @Inject
    private ImportRun run;

    @Inject
    private UnitOfWork work;

    @Inject
    private IntakeRepository repository;

    @Inject
    private Event<WaitingImported> imported;

    @Override
    public String code() {
        return NightStepCode.INTAKE.name();
    }

    @Override
    public void run(NightContext night) {
        List<Long> waiting = deliveries.unfinished();
        long rows = 0;
        long rejected = 0;
        for (long id : waiting) {
            run.run(id);
            List<IntakeFile> files = work.call(database -> repository.files(database, id));
            rows += files.stream().mapToLong(IntakeFile::readRows).sum();
            rejected += files.stream().mapToLong(IntakeFile::rejectedRows).sum();
            night.rejected(rejected);
            night.progress(rows, null, Long.toString(id));
        }
        imported.fire(new WaitingImported(night.businessDate()));
    }
}
