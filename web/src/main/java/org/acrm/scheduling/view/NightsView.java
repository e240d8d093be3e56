package org.acrm.scheduling.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acrm.scheduling.entity.NightOverview;
import org.acrm.scheduling.entity.RunState;
import org.acrm.scheduling.entity.StepState;
import org.acrm.scheduling.service.NightMonitor;
import org.acrm.scheduling.service.NightOperation;
import org.acrm.shared.view.PagedRows;
import org.acrm.shared.view.RecordedReason;
import org.acrm.shared.view.Texts;

/** One night's run with its steps, and the runs before it. Without a run in the address it is the latest. */
@Named
@ViewScoped
public class NightsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration IN_SECONDS = Duration.ofMinutes(2);

    @Inject
    private NightMonitor monitor;

    @Inject
    private NightOperation operation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Long id;
    private String form;
    private LocalDate date;
    private NightOverview run;
    private List<StepLine> lines = List.of();
    private PagedRows<NightOverview> runs;

    /** Called once the address was read, and by the page's clock while the night runs. */
    public void refresh() {
        if (runs == null) {
            runs = new PagedRows<>(monitor::runs, NightOverview::id);
            date = monitor.proposedDate();
        }
        boolean wasActive = isActive();
        run = id == null ? monitor.latest().orElse(null) : monitor.run(id);
        lines = run == null ? List.of() : StepLine.of(monitor.steps(run.id()), now());
        if (wasActive && !isActive()) {
            runs.reset();
            date = monitor.proposedDate();
        }
    }

    public String start() {
        return to(operation.request(date));
    }

    public void stop() {
        operation.stop(run.id());
        refresh();
    }

    public String resume() {
        operation.resume(run.id());
        return to(run.id());
    }

    private String to(long runId) {
        return "/scheduling/nights.xhtml?faces-redirect=true&run=" + runId + (isTable() ? "&form=table" : "");
    }

    public boolean isActive() {
        return run != null && run.state().active();
    }

    public boolean isResumable() {
        return run != null && run.state().resumable();
    }

    public boolean isTable() {
        return "table".equals(form);
    }

    public long getFinished() {
        return lines.stream()
                .filter(l -> l.step().state() == StepState.FINISHED)
                .count();
    }

    public long getPercent() {
        return lines.isEmpty() ? 0 : 100 * getFinished() / lines.size();
    }

    public long getDoneRows() {
        return lines.stream().mapToLong(l -> l.step().doneRows()).sum();
    }

    public long getRejectedRows() {
        return lines.stream().mapToLong(l -> l.step().rejectedRows()).sum();
    }

    /** Wall time of a run in the reader's words. */
    public String lasted(NightOverview night) {
        return night == null ? "–" : say(night.duration(now()));
    }

    public String say(Duration duration) {
        return duration.compareTo(IN_SECONDS) < 0
                ? texts.say("scheduling_nights.text.seconds", duration.toMillis() / 1000.0)
                : texts.say("scheduling_nights.text.minutes", duration.toSeconds() / 60, duration.toSecondsPart());
    }

    public String reason(String recorded) {
        return RecordedReason.told(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(), recorded);
    }

    public String kind(RunState state) {
        return switch (state) {
            case PUBLISHED -> "good";
            case FAILED -> "bad";
            case STOPPED -> "warn";
            default -> "info";
        };
    }

    public String icon(RunState state) {
        return switch (state) {
            case PUBLISHED -> "check";
            case FAILED -> "times";
            case STOPPED -> "pause";
            case RUNNING -> "sync";
            case REQUESTED -> "clock";
        };
    }

    public String stepKind(StepState state) {
        return switch (state) {
            case FINISHED -> "good";
            case FAILED -> "bad";
            case STOPPED -> "warn";
            case RUNNING -> "info";
            case WAITING -> "plain";
        };
    }

    public String stepIcon(StepState state) {
        return switch (state) {
            case FINISHED -> "check";
            case FAILED -> "times";
            case STOPPED -> "pause";
            case RUNNING -> "sync";
            case WAITING -> "clock";
        };
    }

    private Instant now() {
        return clock.instant();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public NightOverview getRun() {
        return run;
    }

    public List<StepLine> getLines() {
        return lines;
    }

    public PagedRows<NightOverview> getRuns() {
        return runs;
    }
}
