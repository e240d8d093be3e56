package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentTreatment;
import org.acrm.segment.service.TreatmentReading;
import org.acrm.segment.service.TreatmentReading.Standing;
import org.acrm.segment.service.TreatmentWriting;

/** How members of the segment on the page are treated, what waits for approval, and the form to write it anew. */
@Named
@ViewScoped
public class SegmentTreatmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentView page;

    @Inject
    private TreatmentReading reading;

    @Inject
    private TreatmentWriting writing;

    private Standing standing;
    private TreatmentForm form;
    private final Map<String, String> words = new HashMap<>();

    public Standing getStanding() {
        if (standing == null) {
            standing = reading.of(page.getSegment());
            SegmentTreatment latest = latest();
            form = latest == null ? new TreatmentForm() : TreatmentForm.of(latest.treatment());
            words.clear();
            if (latest != null) {
                words.putAll(latest.texts());
            }
        }
        return standing;
    }

    private SegmentTreatment latest() {
        return standing.waiting() == null ? standing.inForce() : standing.waiting();
    }

    private int seen() {
        return latest() == null ? 0 : latest().ordinal();
    }

    /** Clusters have the cards of their segmentation. */
    public boolean isWritable() {
        return page.getOpened().kind() == SegmentKind.RULE;
    }

    public void save() {
        writing.write(page.getSegment(), seen(), form.treatment(), words);
        standing = null;
    }

    public void approve() {
        writing.approve(page.getSegment(), seen());
        standing = null;
    }

    public TreatmentForm getForm() {
        getStanding();
        return form;
    }

    public Map<String, String> getWords() {
        getStanding();
        return words;
    }
}
