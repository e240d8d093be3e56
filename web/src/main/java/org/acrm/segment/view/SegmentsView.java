package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.segment.entity.SegmentLine;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.SegmentTemplate;
import org.acrm.segment.service.SegmentFromTemplate;
import org.acrm.segment.service.SegmentReading;
import org.acrm.shared.view.PagedRows;
import org.acrm.shared.view.Texts;

/** The list of segments; its filter stands in the address. */
@Named
@ViewScoped
public class SegmentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentReading reading;

    @Inject
    private SegmentFromTemplate templates;

    @Inject
    private Texts texts;

    private SegmentTemplate template;
    private SegmentState standing;
    private String words;
    private PagedRows<SegmentLine> rows;

    public void open() {
        rows = new PagedRows<>(page -> reading.segments(standing, words, page), SegmentLine::id);
    }

    public String filter() {
        return "/segment/segments.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Drafts what the template says, and opens the first. */
    public String draft() {
        long id = templates.draft(template, code -> texts.word("segment_template", code));
        return "/segment/segment.xhtml?faces-redirect=true&segment=" + id;
    }

    public SegmentTemplate[] getTemplates() {
        return SegmentTemplate.values();
    }

    public SegmentTemplate getTemplate() {
        return template;
    }

    public void setTemplate(SegmentTemplate template) {
        this.template = template;
    }

    public PagedRows<SegmentLine> getRows() {
        return rows;
    }

    public SegmentState[] getStandings() {
        return SegmentState.values();
    }

    /** Null for all that are not retired. */
    public SegmentState getStanding() {
        return standing;
    }

    public void setStanding(SegmentState standing) {
        this.standing = standing;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }
}
