package org.acrm.fact.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.fact.entity.FactKindLine;
import org.acrm.fact.service.FactRuleReading;
import org.acrm.fact.service.TriedText;
import org.acrm.shared.view.PagedRows;

/** Kinds of facts, and a text that somebody tries. */
@Named
@ViewScoped
public class FactKindsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FactRuleReading reading;

    private PagedRows<FactKindLine> kinds;
    private int version;
    private String text;
    private TriedText tried;

    public void open() {
        String language = language();
        kinds = new PagedRows<>(page -> reading.kinds(language, page), FactKindLine::id);
        version = reading.version();
    }

    public void attempt() {
        tried = reading.attempt(text, language());
    }

    public PagedRows<FactKindLine> getKinds() {
        return kinds;
    }

    public int getVersion() {
        return version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Null before something was tried. */
    public TriedText getTried() {
        return tried;
    }

    static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }
}
