package org.acrm.fact.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.fact.entity.FactKindDraft;
import org.acrm.fact.entity.PhraseDraft;
import org.acrm.fact.entity.PhraseLine;
import org.acrm.fact.entity.PhraseRole;
import org.acrm.fact.entity.PhraseSide;
import org.acrm.fact.service.FactRuleEditing;
import org.acrm.fact.service.FactRuleReading;
import org.acrm.shared.view.PagedRows;

/** Phrases of one kind of fact, or of those that concern all, and the one that is being written. */
@Named
@ViewScoped
public class PhrasesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FactRuleReading reading;

    @Inject
    private FactRuleEditing editing;

    private Long kind;
    private String only;
    private Long phrase;
    private String title;
    private PagedRows<PhraseLine> rows;
    private String language = FactKindDraft.LANGUAGES.get(0);
    private String words;
    private PhraseRole role = PhraseRole.SAYS;
    private Integer weight;
    private PhraseSide side = PhraseSide.BEFORE;
    private Integer reach;

    public void open() {
        Long of = kind;
        String spoken = only;
        rows = new PagedRows<>(page -> reading.phrases(of, spoken, page), PhraseLine::id);
        title = kind == null ? null : reading.kind(kind).draft().labels().get(FactKindsView.language());
        role = kind == null ? PhraseRole.DENIES : PhraseRole.SAYS;
        language = only == null ? language : only;
        if (phrase != null) {
            PhraseDraft draft = reading.phrase(phrase);
            language = draft.language();
            words = draft.words();
            role = draft.role();
            weight = draft.weight();
            side = draft.side() == null ? side : draft.side();
            reach = draft.reach();
        }
    }

    public String save() {
        PhraseDraft said = new PhraseDraft(kind, language, words, role, weight, side, reach);
        if (phrase == null) {
            editing.write(said);
        } else {
            editing.change(phrase, said);
        }
        return here();
    }

    public String retire() {
        editing.retire(phrase);
        return here();
    }

    private String here() {
        return "/fact/phrases.xhtml?faces-redirect=true" + (kind == null ? "" : "&kind=" + kind)
                + (only == null ? "" : "&only=" + only);
    }

    /** Whether the form asks for a weight, or for a side and a reach. */
    public boolean isSign() {
        return role == PhraseRole.SAYS;
    }

    public boolean isMarker() {
        return role == PhraseRole.DENIES || role == PhraseRole.OTHERS;
    }

    public String getTitle() {
        return title;
    }

    public PagedRows<PhraseLine> getRows() {
        return rows;
    }

    public List<String> getLanguages() {
        return FactKindDraft.LANGUAGES;
    }

    public List<PhraseRole> getRoles() {
        return kind == null ? List.of(PhraseRole.DENIES, PhraseRole.OTHERS) : List.of(PhraseRole.values());
    }

    public PhraseSide[] getSides() {
        return PhraseSide.values();
    }

    public Long getKind() {
        return kind;
    }

    public void setKind(Long kind) {
        this.kind = kind;
    }

    /** The language that the list is cut to. */
    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only == null || only.isBlank() ? null : only;
    }

    public Long getPhrase() {
        return phrase;
    }

    public void setPhrase(Long phrase) {
        this.phrase = phrase;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public PhraseRole getRole() {
        return role;
    }

    public void setRole(PhraseRole role) {
        this.role = role;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public PhraseSide getSide() {
        return side;
    }

    public void setSide(PhraseSide side) {
        this.side = side;
    }

    public Integer getReach() {
        return reach;
    }

    public void setReach(Integer reach) {
        this.reach = reach;
    }
}
