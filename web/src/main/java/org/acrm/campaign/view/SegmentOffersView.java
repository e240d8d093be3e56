package org.acrm.campaign.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.campaign.entity.OfferLine;
import org.acrm.campaign.service.OfferEditing;
import org.acrm.campaign.service.OfferReading;
import org.acrm.segment.view.SegmentView;

/** Which offers members of the segment on the page are made, and in which order. */
@Named
@ViewScoped
public class SegmentOffersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentView page;

    @Inject
    private OfferReading reading;

    @Inject
    private OfferEditing editing;

    private List<OfferLine> tied;
    private List<OfferLine> others;
    private Long chosen;

    public List<OfferLine> getTied() {
        if (tied == null) {
            tied = reading.ofSegment(page.getSegment(), OffersView.language());
        }
        return tied;
    }

    public List<OfferLine> getOthers() {
        if (others == null) {
            others = reading.notOfSegment(page.getSegment(), OffersView.language());
        }
        return others;
    }

    public void add() {
        if (chosen != null) {
            editing.tie(page.getSegment(), chosen);
            readAgain();
        }
    }

    public void remove(OfferLine one) {
        editing.untie(page.getSegment(), one.id());
        readAgain();
    }

    public void raise(OfferLine one) {
        editing.raise(page.getSegment(), one.id());
        readAgain();
    }

    private void readAgain() {
        tied = null;
        others = null;
        chosen = null;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
