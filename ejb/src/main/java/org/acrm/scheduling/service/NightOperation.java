package org.acrm.scheduling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightDates;
import org.acrm.scheduling.entity.NightRepository;
import org.acrm.scheduling.entity.NightRun;
import org.acrm.shared.entity.BusinessException;

/** Asks for nights, stops and resumes them. The whole bank has one run at a time: the calendar's row is locked while one is chosen. */
@Stateless
@RolesAllowed({"NIGHT_RUN", "SYSTEM"})
public class NightOperation {

    private final NightRepository nights;
    private final CalendarRepository calendar;
    private final BackgroundWork background;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected NightOperation() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NightOperation(
            NightRepository nights,
            CalendarRepository calendar,
            BackgroundWork background,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.nights = nights;
        this.calendar = calendar;
        this.background = background;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An unfinished run of the date goes on; a published date is done again by a new run.
     *
     * @return id of the run
     * @throws BusinessException when another date is under way, or the date lies before one that was begun
     */
    public long request(LocalDate date) {
        NightDates dates = dates(calendar.locked());
        Optional<NightRun> under = nights.active().stream().findFirst();
        if (under.isPresent()) {
            return joined(under.get(), date);
        }
        dates.check(date);
        Optional<NightRun> unfinished =
                nights.latestOf(date).filter(run -> run.state().resumable());
        return unfinished.map(this::resumed).orElseGet(() -> started(date));
    }

    /** What the clock does: yesterday's night, when it is due. */
    public void requestScheduled() {
        if (nights.active().isEmpty()) {
            dates(calendar.locked()).scheduled().ifPresent(this::request);
        }
    }

    public void stop(long runId) {
        NightRun run = nights.locked(runId);
        run.askToStop(clock.instant());
        audit.record("NIGHT_STOP_ASKED", "NIGHT", runId, run.businessDate().toString());
    }

    public void resume(long runId) {
        NightDates dates = dates(calendar.locked());
        NightRun run = nights.locked(runId);
        nights.active().stream().findFirst().ifPresent(other -> joined(other, run.businessDate()));
        dates.check(run.businessDate());
        resumed(run);
    }

    /** After a start of the server: whatever was under way goes on. */
    public void carryOn() {
        nights.active().forEach(run -> background.startNight(run.id()));
    }

    private long joined(NightRun under, LocalDate date) {
        if (!under.businessDate().equals(date)) {
            throw new BusinessException("error.night.running", date, under.businessDate());
        }
        return under.id();
    }

    private long resumed(NightRun run) {
        run.resume();
        audit.record("NIGHT_RESUMED", "NIGHT", run.id(), run.businessDate().toString());
        background.startNight(run.id());
        return run.id();
    }

    private long started(LocalDate date) {
        NightRun run = nights.add(NightRun.request(date, user.pseudonym(), clock.instant()));
        audit.record("NIGHT_REQUESTED", "NIGHT", run.id(), date.toString());
        background.startNight(run.id());
        return run.id();
    }

    private NightDates dates(BankCalendar bank) {
        return new NightDates(bank, nights.latestBegun().orElse(null), LocalDate.now(clock));
    }
}
