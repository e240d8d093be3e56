package org.acrm.intake.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acrm.intake.service.Deliveries;
import org.acrm.intake.service.ProfileEditing;
import org.acrm.intake.service.ProfileOverview;
import org.primefaces.model.file.UploadedFile;

/** The bank's profiles: new ones, and documents that come from elsewhere. */
@Named
@RequestScoped
public class ProfilesView {

    @Inject
    private ProfileEditing editing;

    @Inject
    private Deliveries deliveries;

    private List<ProfileOverview> rows;
    private String code;
    private String source;
    private UploadedFile document;

    public List<ProfileOverview> getRows() {
        if (rows == null) {
            rows = editing.list();
        }
        return rows;
    }

    /** Begins a profile and opens a delivery whose files will give it its rules. */
    public String begin() {
        editing.begin(code, source);
        return "/intake/import.xhtml?faces-redirect=true&id=" + deliveries.open(code);
    }

    public String store() {
        editing.store(new String(document.getContent(), StandardCharsets.UTF_8));
        return "/intake/import.xhtml?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public UploadedFile getDocument() {
        return document;
    }

    public void setDocument(UploadedFile document) {
        this.document = document;
    }
}
