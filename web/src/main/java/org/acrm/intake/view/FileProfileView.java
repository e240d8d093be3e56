package org.acrm.intake.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.intake.service.FileProfile;
import org.acrm.intake.service.FileProfiling;
import org.acrm.shared.entity.BusinessException;

/** What a delivered file looks like before it is accepted. */
@Named
@ViewScoped
public class FileProfileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FileProfiling profiling;

    private Long id;
    private Long file;
    private FileProfile profile;

    public void open() {
        if (file == null) {
            throw new BusinessException("error.intake_file.unknown", "");
        }
        profile = profiling.of(file);
    }

    public FileProfile getProfile() {
        return profile;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFile() {
        return file;
    }

    public void setFile(Long file) {
        this.file = file;
    }
}
