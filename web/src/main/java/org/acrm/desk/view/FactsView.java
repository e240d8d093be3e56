package org.acrm.desk.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.fact.entity.EvidenceLine;
import org.acrm.fact.entity.FactLine;
import org.acrm.fact.entity.JudgementLine;
import org.acrm.fact.entity.RejectionReason;
import org.acrm.fact.service.CustomerFacts;
import org.acrm.fact.service.FactJudging;
import org.acrm.fact.service.FactsOfCustomer;

/** What texts tell of the customer, and the form with which a colleague rejects a fact. */
@Named
@ViewScoped
public class FactsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerFacts facts;

    @Inject
    private FactJudging judging;

    @Inject
    private CustomerView customer;

    private FactsOfCustomer found;
    private FactLine rejected;
    private RejectionReason reason;
    private String note;

    private FactsOfCustomer found() {
        if (found == null) {
            found = facts.of(
                    customer.getId(),
                    customer.getDay().shown(),
                    customer.getDay().known(),
                    language());
        }
        return found;
    }

    public List<FactLine> getFacts() {
        return found().facts();
    }

    public List<EvidenceLine> evidence(FactLine fact) {
        return found().evidenceOf(fact.kindId());
    }

    public List<JudgementLine> getJudgements() {
        return found().judgements();
    }

    public void confirm(FactLine fact) {
        judging.confirm(customer.getId(), fact.kindId(), null);
        clear();
    }

    /** Opens the form that asks why. */
    public void doubt(FactLine fact) {
        clear();
        rejected = fact;
    }

    public void reject() {
        judging.reject(customer.getId(), rejected.kindId(), reason, note);
        clear();
    }

    public void clear() {
        found = null;
        rejected = null;
        reason = null;
        note = null;
    }

    /** The fact that is being rejected. */
    public FactLine getRejected() {
        return rejected;
    }

    public RejectionReason[] getReasons() {
        return RejectionReason.values();
    }

    public RejectionReason getReason() {
        return reason;
    }

    public void setReason(RejectionReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    private static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }
}
