package org.acrm.quality.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.quality.entity.FindingLine;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.entity.Severity;
import org.acrm.quality.service.FindingWork;
import org.acrm.quality.service.RuleWriting;

/** What a person does about the rule that is shown and its finding. */
@Named
@ViewScoped
public class FindingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingWork work;

    @Inject
    private QualityView quality;

    @Inject
    private RuleWriting writing;

    private Severity severity;
    private Integer tolerance;
    private String ruleOwner;
    private String owner;
    private LocalDate due;
    private String note;
    private List<FindingLine> history;

    public String acknowledge() {
        work.acknowledge(shown().findingId(), owner, due, failing(), note);
        return again();
    }

    public String resolve() {
        work.resolve(shown().findingId(), failing(), note);
        return again();
    }

    public String mute() {
        work.mute(shown().findingId(), failing(), note);
        return again();
    }

    public String reopen() {
        work.reopen(shown().findingId(), failing(), note);
        return again();
    }

    private long failing() {
        return shown().failed() == null ? 0 : shown().failed();
    }

    public List<FindingLine> getHistory() {
        if (history == null) {
            history = work.history(shown().findingId());
        }
        return history;
    }

    public String adjust() {
        writing.adjust(shown().id(), severity, tolerance, ruleOwner);
        return again();
    }

    public String agree() {
        writing.agree(shown().id());
        return again();
    }

    public String getRuleOwner() {
        return ruleOwner == null ? shown().ruleOwner() : ruleOwner;
    }

    public void setRuleOwner(String ruleOwner) {
        this.ruleOwner = ruleOwner;
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public Severity getSeverity() {
        return severity == null ? shown().severity() : severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public Integer getTolerance() {
        return tolerance == null ? shown().toleranceBp() : tolerance;
    }

    public void setTolerance(Integer tolerance) {
        this.tolerance = tolerance;
    }

    private RuleLine shown() {
        return quality.getRule();
    }

    private String again() {
        return "/quality/quality.xhtml?faces-redirect=true&rule=" + shown().id();
    }

    public String getOwner() {
        return owner == null ? shown().owner() : owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due == null ? shown().dueOn() : due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
