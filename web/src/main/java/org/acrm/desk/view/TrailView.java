package org.acrm.desk.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.access.entity.AuditLine;
import org.acrm.desk.entity.ChangeLine;
import org.acrm.desk.entity.TimelineKind;
import org.acrm.desk.entity.TimelineLine;
import org.acrm.desk.service.CustomerTrail;
import org.acrm.shared.view.PagedRows;
import org.acrm.shared.view.Texts;

/** The timeline of a customer and, for who may read it, the audit of one. The kind that is shown stands in the address. */
@Named
@ViewScoped
public class TrailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerTrail trail;

    @Inject
    private CustomerView customer;

    @Inject
    private Texts texts;

    private TimelineKind only;
    private PagedRows<TimelineLine> timeline;
    private PagedRows<AuditLine> looks;
    private List<ChangeLine> changes;

    /** Reads the address. */
    public void open() {
        String wanted = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("what");
        only = Stream.of(TimelineKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public PagedRows<TimelineLine> getTimeline() {
        if (timeline == null) {
            String language =
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
            TimelineKind kind = only;
            timeline = new PagedRows<>(
                    page -> trail.timeline(customer.getId(), customer.getAsOf(), kind, language, page),
                    TimelineLine::hashCode);
        }
        return timeline;
    }

    /** What happened, in words. */
    public String what(TimelineLine line) {
        return texts.word(line.kind().whatWords(), line.what());
    }

    public String detail(TimelineLine line) {
        String family = line.kind().detailWords();
        String word = family == null ? line.detail() : texts.word(family, line.detail());
        return line.kind().change() ? texts.say("customer_customer.text.before", word) : word;
    }

    /** What was said; of a consent the topic where it is about one. */
    public String content(TimelineLine line) {
        return line.kind() == TimelineKind.CONSENT && line.note() != null
                ? texts.word("consent_topic", line.note())
                : line.note();
    }

    public PagedRows<AuditLine> getLooks() {
        if (looks == null) {
            looks = new PagedRows<>(page -> trail.looks(customer.getId(), page), AuditLine::id);
        }
        return looks;
    }

    public List<ChangeLine> getChanges() {
        if (changes == null) {
            changes = trail.changes(customer.getId());
        }
        return changes;
    }

    public List<TimelineKind> getKinds() {
        return trail.kinds();
    }

    public TimelineKind getOnly() {
        return only;
    }
}
