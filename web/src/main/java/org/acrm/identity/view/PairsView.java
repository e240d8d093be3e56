package org.acrm.identity.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.entity.PairLine;
import org.acrm.identity.entity.PairState;
import org.acrm.identity.service.PairReading;
import org.acrm.shared.view.PagedRows;

/** The list of pairs; its filter stands in the address. */
@Named
@ViewScoped
public class PairsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PairReading reading;

    private PairState state = PairState.OPEN;
    private PairKind kind;
    private PagedRows<PairLine> rows;

    public void open() {
        rows = new PagedRows<>(page -> reading.page(state, kind, page), PairLine::id);
    }

    public String filter() {
        return "/identity/pairs.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public PagedRows<PairLine> getRows() {
        return rows;
    }

    /** What the line under the title says: how many wait, or how many were decided in this way. */
    public boolean isWaiting() {
        return state == PairState.OPEN;
    }

    public PairState[] getStates() {
        return PairState.values();
    }

    public PairKind[] getKinds() {
        return PairKind.values();
    }

    public PairState getState() {
        return state;
    }

    public void setState(PairState state) {
        this.state = state == null ? PairState.OPEN : state;
    }

    public PairKind getKind() {
        return kind;
    }

    public void setKind(PairKind kind) {
        this.kind = kind;
    }
}
