package org.acrm.desk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.desk.entity.Dismissal;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.desk.service.ContactChannel;
import org.acrm.desk.service.ContactNote;
import org.acrm.desk.service.ContactOutcome;
import org.acrm.desk.service.WorklistDecisions;
import org.acrm.shared.view.Texts;

/** The form in which a person decides a line of the worklist or writes down a contact. */
@Named
@ViewScoped
public class DecisionView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the form asks for. */
    public enum Kind {
        LOG,
        POSTPONE,
        DISMISS
    }

    @Inject
    private WorklistDecisions decisions;

    @Inject
    private TodayView today;

    @Inject
    private Texts texts;

    private Kind kind;
    private Long item;
    private long customer;
    private String name;
    private ContactChannel channel = ContactChannel.CALL;
    private ContactOutcome outcome;
    private String subject;
    private String content;
    private LocalDate until;
    private Dismissal dismissal;
    private String note;

    /** Opens the form for a line of the worklist. */
    public void open(Kind wanted, WorkItemLine line) {
        clear();
        kind = wanted;
        item = line.id();
        customer = line.customerId();
        name = line.name();
        until = today.getWorkday().plusDays(7);
    }

    /** Opens the form for a contact that no line asked for. */
    public void openFor(long newCustomer, String newName) {
        clear();
        kind = Kind.LOG;
        customer = newCustomer;
        name = newName;
    }

    public void log() {
        ContactNote written = new ContactNote(channel, outcome, subject, content);
        if (item == null) {
            decisions.log(customer, written);
        } else {
            decisions.logFor(item, written);
        }
        done("desk_today.text.logged");
    }

    public void postpone() {
        decisions.postpone(item, until);
        done("desk_today.text.postponed");
    }

    public void dismiss() {
        decisions.dismiss(item, dismissal, note);
        done("desk_today.text.dismissed");
    }

    public void undo(WorkItemLine line) {
        decisions.undo(line.id());
        name = line.name();
        item = line.id();
        done("desk_today.text.undone");
    }

    private void done(String key) {
        texts.confirm(key, name);
        if (item != null) {
            today.refresh();
        }
        clear();
    }

    public void clear() {
        kind = null;
        item = null;
        name = null;
        channel = ContactChannel.CALL;
        outcome = null;
        subject = null;
        content = null;
        until = null;
        dismissal = null;
        note = null;
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    public ContactOutcome[] getOutcomes() {
        return ContactOutcome.values();
    }

    public Dismissal[] getDismissals() {
        return Dismissal.values();
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public ContactOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactOutcome outcome) {
        this.outcome = outcome;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Dismissal getDismissal() {
        return dismissal;
    }

    public void setDismissal(Dismissal dismissal) {
        this.dismissal = dismissal;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
