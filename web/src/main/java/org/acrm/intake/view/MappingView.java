package org.acrm.intake.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
    public void open() {
        if (id == null || name == null) {
            throw new BusinessException("error.intake.unknown", String.valueOf(id));
        }
        if (draft == null) {
            draft = mapping.begin(id, name, target);
        }
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
