package org.acrm.quality.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.quality.entity.Assessment;
import org.acrm.quality.entity.Dimension;
import org.acrm.quality.entity.Nights;
import org.acrm.quality.service.QualityAssessing;
import org.acrm.shared.entity.BusinessException;

/** The dimensions that no rule computes: their cells, and the page on which a table is scored under one of them. */
@Named
@ViewScoped
public class AssessView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QualityAssessing assessing;

    @Inject
    private QualityView quality;

    private String subject;
    private Dimension dimension;
    private Integer score;
    private String note;
    private Map<String, Assessment> latest;
    private Nights nights;

    public String save() {
        assessing.say(subject, dimension, score, note);
        return "/quality/assess.xhtml?faces-redirect=true&subject=" + subject + "&dimension=" + dimension;
    }

    public List<Assessment> getHistory() {
        return assessing.history(subject, dimension);
    }

    /** Of 100; null where nobody was asked yet, or no night was due. */
    public Double share(String ofSubject, Dimension ofDimension) {
        if (ofDimension == Dimension.AVAILABILITY) {
            return getNights().share();
        }
        Assessment said = said(ofSubject, ofDimension);
        return said == null ? null : said.share();
    }

    /** Points since the word before; null where there was none. */
    public Double change(String ofSubject, Dimension ofDimension) {
        Assessment said = said(ofSubject, ofDimension);
        return said == null ? null : said.change();
    }

    /** Points since the thirty days before, of what the nights tell; null for what is said. */
    public Double monthChange(Dimension ofDimension) {
        return ofDimension == Dimension.AVAILABILITY ? getNights().monthChange() : null;
    }

    private Assessment said(String ofSubject, Dimension ofDimension) {
        if (latest == null) {
            latest = new HashMap<>();
            assessing.latest().forEach(said -> latest.put(said.subject() + said.dimension(), said));
        }
        return latest.get(ofSubject + ofDimension);
    }

    public Nights getNights() {
        if (nights == null) {
            nights = assessing.nights(
                    quality.getCheck() == null
                            ? LocalDate.EPOCH
                            : quality.getCheck().date());
        }
        return nights;
    }

    public void open() {
        if (subject == null || dimension == null) {
            throw new BusinessException("error.quality.unknown", "");
        }
        quality.refresh();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public void setDimension(Dimension dimension) {
        this.dimension = dimension;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
