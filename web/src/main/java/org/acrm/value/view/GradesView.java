package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.value.service.GradePicture;
import org.acrm.value.service.GradeReading;

/** Grades by branch and product, against an earlier date. */
@Named
@ViewScoped
public class GradesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GradeReading reading;

    @Inject
    private ValueAsked asked;

    private GradePicture picture;
    private GradeCard card;

    /** After {@link ValueAsked#open}. */
    public void open() {
        if (asked.isComparable()) {
            String language =
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
            picture = reading.picture(asked.period(), asked.filter(), language);
            card = GradeCard.of(picture);
        }
    }

    public GradePicture getPicture() {
        return picture;
    }

    public GradeCard getCard() {
        return card;
    }
}
