package org.acrm.maturity.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.maturity.entity.AreaLine;
import org.acrm.maturity.entity.EditionLine;
import org.acrm.maturity.entity.ItemLine;
import org.acrm.maturity.entity.MaturityLevel;
import org.acrm.maturity.entity.Wording;
import org.acrm.maturity.entity.WordingOrigin;
import org.acrm.maturity.service.MaturityModelEditing;
import org.acrm.maturity.service.MaturityModelReading;
import org.acrm.maturity.service.MaturityModelReading.Edition;
import org.acrm.shared.view.Texts;

/** One edition of the model, area by area. */
@Named
@ViewScoped
public class MaturityModelView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/maturity/model.xhtml?faces-redirect=true";

    @Inject
    private MaturityModelReading reading;

    @Inject
    private MaturityModelEditing editing;

    @Inject
    private Texts texts;

    private Long model;
    private String area;
    private String note;
    private boolean discarding;
    private Edition opened;
    private List<EditionLine> editions;

    public void open() {
        opened = reading.open(model);
        editions = reading.editions();
    }

    public String draft() {
        return HERE + "&model=" + editing.draft();
    }

    public String release() {
        editing.release(model, opened.line().version(), note);
        texts.confirmThere("maturity_model.text.released_now", opened.line().edition());
        return HERE;
    }

    /** What goes is said before it does. */
    public void ask() {
        discarding = true;
    }

    public boolean isDiscarding() {
        return discarding;
    }

    public String discard() {
        editing.discard(model, opened.line().version());
        texts.confirmThere("maturity_model.text.discarded", opened.line().edition());
        return HERE;
    }

    /** The area shown, the first one where none is named. */
    public AreaLine getShown() {
        return opened.areas().stream()
                .filter(a -> a.code().equals(area))
                .findFirst()
                .orElse(opened.areas().get(0));
    }

    /** How many level texts are the source's, in the reader's language. */
    public long getSourced() {
        return opened.areas().stream()
                .flatMap(a -> a.items().stream())
                .flatMap(item -> Stream.of(MaturityLevel.values()).map(level -> wording(item, level)))
                .filter(w -> w.origin() == WordingOrigin.SOURCE)
                .count();
    }

    public String label(ItemLine line) {
        return line.label(language());
    }

    public Wording wording(ItemLine item, MaturityLevel level) {
        return item.wording(level, language());
    }

    private static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    /** Whether the reader may change what is shown. */
    public boolean isChangeable() {
        return opened.line().draft() && isEditor();
    }

    public boolean isEditor() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole("MATURITY_EDIT");
    }

    /** Whether a draft stands beside the released editions. */
    public boolean isDrafted() {
        return editions.stream().anyMatch(EditionLine::draft);
    }

    public MaturityLevel[] getLevels() {
        return MaturityLevel.values();
    }

    public Edition getOpened() {
        return opened;
    }

    public List<EditionLine> getEditions() {
        return editions;
    }

    /** Null for the one in force. */
    public Long getModel() {
        return model;
    }

    public void setModel(Long model) {
        this.model = model;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    /** What is new in the edition to be released. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
