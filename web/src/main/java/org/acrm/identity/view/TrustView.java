package org.acrm.identity.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.identity.entity.GoldenField;
import org.acrm.identity.entity.SourceTrust;
import org.acrm.identity.service.SourceTrusting;

/** Ranks of sources; whom a new one can change is counted before it is said. */
@Named
@ViewScoped
public class TrustView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceTrusting trusting;

    private List<String> sources;
    private List<SourceTrust> lines;
    private String source;
    private GoldenField field;
    private Integer rank;
    private Long touched;

    public void open() {
        sources = trusting.sources();
        lines = trusting.latest();
    }

    public void count() {
        touched = trusting.touched(source);
    }

    /** Another choice is to be counted anew. */
    public void changed() {
        touched = null;
    }

    public String say() {
        trusting.say(source, field, rank);
        return "/identity/trust.xhtml?faces-redirect=true";
    }

    public List<String> getSources() {
        return sources;
    }

    public List<SourceTrust> getLines() {
        return lines;
    }

    public GoldenField[] getFields() {
        return GoldenField.values();
    }

    public Long getTouched() {
        return touched;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public GoldenField getField() {
        return field;
    }

    public void setField(GoldenField field) {
        this.field = field;
    }

    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }
}
