package org.acrm.access.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.AuditFilter;
import org.acrm.access.entity.AuditLine;
import org.acrm.access.service.AuditReading;
import org.acrm.shared.view.PagedRows;

/** The audit trail, filtered by the address of the page so that a finding can be passed on as a link. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditReading audit;

    private String actor;
    private String activity;
    private Long subject;
    private LocalDate from;
    private LocalDate to;
    private PagedRows<AuditLine> rows;
    private List<String> activities;

    /** Called once the address was read. */
    public void open() {
        if (rows == null) {
            activities = audit.activities();
            rows = new PagedRows<>(request -> audit.page(filter(), request), AuditLine::id);
        }
    }

    /** The filter goes into the address. */
    public String search() {
        return "/access/audit.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private AuditFilter filter() {
        return new AuditFilter(actor, activity, subject, from, to);
    }

    public PagedRows<AuditLine> getRows() {
        return rows;
    }

    public List<String> getActivities() {
        return activities;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public Long getSubject() {
        return subject;
    }

    public void setSubject(Long subject) {
        this.subject = subject;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
