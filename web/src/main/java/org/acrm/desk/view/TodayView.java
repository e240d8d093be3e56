package org.acrm.desk.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.desk.entity.BookLine;
import org.acrm.desk.entity.MaturingWeek;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.desk.entity.WorkReason;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.desk.entity.WorklistCount;
import org.acrm.desk.service.Evidence;
import org.acrm.desk.service.Worklist;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.PagedRows;
import org.acrm.shared.view.Texts;

/** The relationship manager's home: whom to contact first, why, until when. */
@Named
@ViewScoped
public class TodayView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PATIENT = 30;

    @Inject
    private Worklist worklist;

    @Inject
    private Texts texts;

    private WorkReason reason;
    private WorkingDay day;
    private List<WorklistCount> counts;
    private List<WorkItemLine> decided;
    private List<BookLine> book;
    private List<MaturingWeek> maturing;
    private PagedRows<WorkItemLine> rows;
    private final Map<Long, Evidence> evidence = new HashMap<>();

    public void open() {
        day = worklist.day();
        book = worklist.book();
        maturing = worklist.maturing();
        refresh();
    }

    /** After a decision: the list, its counts and what was decided. */
    public void refresh() {
        counts = worklist.counts();
        decided = worklist.decidedToday();
        WorkReason wanted = reason;
        rows = new PagedRows<>(page -> worklist.lines(wanted, page), WorkItemLine::id);
    }

    public WorkReason getReason() {
        return reason;
    }

    public void setReason(WorkReason reason) {
        this.reason = reason;
    }

    public LocalDate getShown() {
        return day.shown();
    }

    public LocalDate getWorkday() {
        return day.workday();
    }

    public List<WorklistCount> getCounts() {
        return counts;
    }

    public long getTotal() {
        return counts.stream().mapToLong(WorklistCount::items).sum();
    }

    public long getUrgent() {
        return counts.stream().mapToLong(WorklistCount::urgent).sum();
    }

    /** Expected yield of the whole list: an estimate. */
    public Money getExpected() {
        return counts.stream().map(WorklistCount::value).reduce(new Money(0, day.currency()), Money::plus);
    }

    public PagedRows<WorkItemLine> getRows() {
        return rows;
    }

    public List<WorkItemLine> getDecided() {
        return decided;
    }

    public List<BookLine> getBook() {
        return book;
    }

    public List<MaturingWeek> getMaturing() {
        return maturing;
    }

    public Money getMaturingAmount() {
        return maturing.stream().map(MaturingWeek::amount).reduce(new Money(0, day.currency()), Money::plus);
    }

    public long getMaturingContracts() {
        return maturing.stream().mapToLong(MaturingWeek::contracts).sum();
    }

    /** Read when a line is opened. */
    public Evidence evidence(WorkItemLine line) {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return evidence.computeIfAbsent(line.customerId(), customer -> worklist.evidence(customer, language)
                .orElse(null));
    }

    private long daysLeft(WorkItemLine line) {
        return ChronoUnit.DAYS.between(day.workday(), line.dueOn());
    }

    /** The list as parameters of a link to a customer, so that next and previous walk it. */
    public String getKept() {
        return "&from=today" + (reason == null ? "" : "&reason=" + reason);
    }

    public String timeLeft(WorkItemLine line) {
        long left = daysLeft(line);
        if (left < -PATIENT) {
            return texts.say("desk_today.text.long_late", PATIENT);
        }
        return left < 0 ? texts.say("desk_today.text.late", -left) : texts.say("desk_today.text.left", left);
    }

    /** For the bar: full when a month is left or nothing is. */
    public long percentLeft(WorkItemLine line) {
        long left = daysLeft(line);
        return left < 0 ? 100 : Math.max(4, Math.min(100, 100 * left / PATIENT));
    }

    public String tone(WorkItemLine line) {
        long left = daysLeft(line);
        return left <= 0 ? "r" : left <= 5 ? "w" : "";
    }

    /** Two currencies in one sum would be a lie; the chart knows only the base currency. */
    public MaturingChart getMaturingChart() {
        return new MaturingChart(maturing, day);
    }
}
