package org.acrm.customer.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.customer.entity.RetentionClass;
import org.acrm.customer.entity.RetentionLine;
import org.acrm.customer.service.Retention;

/** For how long classes of personal data are kept; what a rule would remove is counted before it can be said. */
@Named
@ViewScoped
public class RetentionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/customer/privacy.xhtml?faces-redirect=true";

    @Inject
    private Retention retention;

    private RetentionClass dataClass = RetentionClass.CONTACT_TEXTS;
    private Integer months;
    private Long due;
    private List<RetentionLine> lines;

    public void count() {
        due = months == null ? Long.valueOf(0) : Long.valueOf(retention.due(dataClass, months));
    }

    /** Another choice is to be counted anew. */
    public void changed() {
        due = null;
    }

    public String say() {
        retention.say(dataClass, months);
        return HERE;
    }

    public List<RetentionLine> getLines() {
        if (lines == null) {
            lines = retention.latest();
        }
        return lines;
    }

    public RetentionClass[] getClasses() {
        return RetentionClass.values();
    }

    public Long getDue() {
        return due;
    }

    public RetentionClass getDataClass() {
        return dataClass;
    }

    public void setDataClass(RetentionClass dataClass) {
        this.dataClass = dataClass;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
