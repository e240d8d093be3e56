package org.acrm.identity.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.acrm.identity.entity.PairState;
import org.acrm.identity.service.Merging;
import org.acrm.identity.service.PairDetail;
import org.acrm.identity.service.PairDetail.StepLine;
import org.acrm.identity.service.PairReading;
import org.acrm.shared.view.Texts;

/** One pair: both records side by side, why they may be one, and what the steward makes of it. */
@Named
@ViewScoped
public class PairView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/identity/pairs.xhtml?faces-redirect=true";

    @Inject
    private PairReading reading;

    @Inject
    private Merging merging;

    @Inject
    private Texts texts;

    private long id;
    private String note;
    private PairDetail pair;

    public void open() {
        pair = reading.open(id);
    }

    public String merge() {
        merging.merge(id, note);
        return onwards("identity_pair.text.merged");
    }

    public String keepApart() {
        merging.keepApart(id, note);
        return onwards("identity_pair.text.kept_apart");
    }

    /** Leaves the question open. */
    public String later() {
        return next().map(PairView::address).orElse(LIST);
    }

    /** To the next question, or back to the list when this was the last. */
    private String onwards(String done) {
        texts.confirmThere(done);
        return next().map(PairView::address).orElse(LIST);
    }

    private Optional<Long> next() {
        return reading.next(id);
    }

    private static String address(long pair) {
        return "/identity/pair.xhtml?faces-redirect=true&pair=" + pair;
    }

    /** Whether there is anything left to be decided. */
    public boolean isDecidable() {
        return !pair.together() && pair.state() != PairState.GONE;
    }

    public boolean isApart() {
        return pair.state() == PairState.APART;
    }

    /** With its sign; a minus as people write it. */
    public String bits(double bits) {
        return (bits < 0 ? "−" : "+") + String.format(java.util.Locale.ROOT, "%.1f", Math.abs(bits));
    }

    /** What one bar says, for those who cannot see it. */
    public String told(StepLine step) {
        return texts.say(
                "identity_pair.text.step",
                texts.word("match_comparison", step.comparison()),
                texts.word("match_level", step.level()),
                bits(step.bits()),
                bits(step.sum()));
    }

    public PairDetail getPair() {
        return pair;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
