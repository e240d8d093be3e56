package org.acrm.intake.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.acrm.intake.entity.KnownRows;
import org.acrm.intake.service.CheckedSample;
import org.acrm.intake.service.DeliveryPreview;
import org.acrm.intake.service.FileMapping;
import org.acrm.intake.service.FormatProposal;
import org.acrm.intake.service.MappingDraft;
import org.acrm.shared.entity.BusinessException;

/** What becomes of the columns of one delivered file, while a person says it. */
@Named
@ViewScoped
public class MappingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> ENCODINGS = List.of("auto", "UTF-8", "GB18030", "EUC-KR", "UTF-16LE", "UTF-16BE");

    @Inject
    private FileMapping mapping;

    @Inject
    private DeliveryPreview preview;

    private Long id;
    private String name;
    private String target;
    private MappingDraft draft;
    private CheckedSample sample;

    /** Called once the address was read. */
    public void open() throws IOException {
        if (draft == null && !begun()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        }
    }

    /** Whether the address names a file that came and, if any, a target that there is. */
    private boolean begun() {
        try {
            draft = id == null || name == null ? null : mapping.begin(id, name, target);
        } catch (BusinessException e) {
            draft = null;
        }
        return draft != null;
    }

    /** After a choice from which others follow. */
    public void refresh() {
        draft = mapping.refresh(draft);
        sample = null;
    }

    /** Shows what would become of the first rows; nothing is saved. */
    public void check() {
        draft = mapping.refresh(draft);
        sample = preview.check(draft);
    }

    public String save() {
        return "/intake/import.xhtml?faces-redirect=true&step=CHECK&id=" + id + "&file=" + mapping.save(draft);
    }

    public MappingDraft getDraft() {
        return draft;
    }

    public CheckedSample getSample() {
        return sample;
    }

    public List<String> getTargets() {
        return mapping.targetNames();
    }

    public List<String> getFields() {
        return mapping.fieldNames(draft.getTarget());
    }

    public KnownRows[] getWays() {
        return KnownRows.values();
    }

    public List<String> getEncodings() {
        return ENCODINGS;
    }

    public List<String> getDates() {
        return FormatProposal.offered(FormatProposal.DATES, draft.getDates());
    }

    public List<String> getTimestamps() {
        return FormatProposal.offered(FormatProposal.TIMESTAMPS, draft.getTimestamps());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
