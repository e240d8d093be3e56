package org.acrm.scheduling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightDates;
import org.acrm.scheduling.entity.NightOverview;
import org.acrm.scheduling.entity.NightQueries;
import org.acrm.scheduling.entity.NightRepository;
import org.acrm.scheduling.entity.StepOverview;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** What is known about nights, for those who watch them. */
@Stateless
@RolesAllowed({"NIGHT_READ", "NIGHT_RUN", "SYSTEM"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NightMonitor {

    private final NightQueries queries;
    private final NightRepository nights;
    private final CalendarRepository calendar;
    private final Clock clock;

    protected NightMonitor() {
        this(null, null, null, null);
    }

    @Inject
    public NightMonitor(NightQueries queries, NightRepository nights, CalendarRepository calendar, Clock clock) {
        this.queries = queries;
        this.nights = nights;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Page<NightOverview> runs(PageRequest page) {
        return queries.runs(page);
    }

    public List<NightOverview> runsOf(LocalDate date) {
        return queries.runsOf(date);
    }

    public NightOverview run(long id) {
        return queries.run(id).orElseThrow(() -> new BusinessException("error.night.unknown", id));
    }

    public Optional<NightOverview> latest() {
        return queries.latest();
    }

    public List<StepOverview> steps(long runId) {
        return queries.steps(runId);
    }

    /** The date that the page offers for the next run. */
    public LocalDate proposedDate() {
        return new NightDates(calendar.current(), nights.latestBegun().orElse(null), LocalDate.now(clock)).proposed();
    }
}
