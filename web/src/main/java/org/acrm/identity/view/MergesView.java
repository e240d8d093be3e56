package org.acrm.identity.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.identity.entity.MergeLine;
import org.acrm.identity.service.Merging;
import org.acrm.identity.service.PairReading;
import org.acrm.shared.view.PagedRows;
import org.acrm.shared.view.Texts;

/** The log of merges, and the form that takes one of them back. */
@Named
@ViewScoped
public class MergesView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Who has merged. */
    public enum Way {
        AUTO,
        STEWARD
    }

    @Inject
    private PairReading reading;

    @Inject
    private Merging merging;

    @Inject
    private Texts texts;

    private Way way;
    private Long customer;
    private MergeLine chosen;
    private String note;
    private PagedRows<MergeLine> rows;

    public void open() {
        rows = new PagedRows<>(page -> reading.merges(automatic(), customer, page), MergeLine::id);
    }

    private Boolean automatic() {
        return way == null ? null : way == Way.AUTO;
    }

    public String filter() {
        return "/identity/merges.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public void choose(MergeLine line) {
        chosen = line;
        note = null;
    }

    public void clear() {
        chosen = null;
        note = null;
    }

    public void undo() {
        merging.undo(chosen.id(), note);
        texts.confirm(
                "identity_merges.text.done",
                chosen.kept().number(),
                chosen.gone().number());
        clear();
        rows.reset();
    }

    public PagedRows<MergeLine> getRows() {
        return rows;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }

    public MergeLine getChosen() {
        return chosen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
