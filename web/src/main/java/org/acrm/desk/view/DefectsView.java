package org.acrm.desk.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acrm.desk.entity.DefectLine;
import org.acrm.desk.service.DefectValue;

/** The money view of defects, shown beside what is broken. */
@Named
@RequestScoped
public class DefectsView {

    @Inject
    private DefectValue value;

    private List<DefectLine> lines;

    public List<DefectLine> getLines() {
        if (lines == null) {
            lines = value.ranked(
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
        }
        return lines;
    }
}
