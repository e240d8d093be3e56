package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.view.PagedRows;
import org.acrm.value.entity.LtvChoice;
import org.acrm.value.entity.LtvChoice.By;
import org.acrm.value.entity.LtvLine;
import org.acrm.value.service.LtvReading;

/** The customers of a group of lifetime values; all that narrows the list stands in its address. */
@Named
@ViewScoped
public class LifetimesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LtvReading reading;

    private By by;
    private String group;
    private LocalDate night;
    private LtvChoice which;
    private PagedRows<LtvLine> rows;

    public void open() {
        which = new LtvChoice(by, group);
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        LocalDate asked = night;
        LtvChoice chosen = which;
        rows = new PagedRows<>(page -> reading.customers(asked, chosen, language, page), LtvLine::id);
    }

    /** Parameters of the same list. */
    public String getKept() {
        return "by=" + which.by() + (which.key() == null ? "" : "&group=" + which.key())
                + (night == null ? "" : "&night=" + night);
    }

    public LtvChoice getWhich() {
        return which;
    }

    public PagedRows<LtvLine> getRows() {
        return rows;
    }

    public By getBy() {
        return by;
    }

    public void setBy(By by) {
        this.by = by;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }
}
