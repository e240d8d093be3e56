package org.acrm.campaign.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.campaign.entity.OfferLine;
import org.acrm.campaign.service.OfferReading;
import org.acrm.shared.view.PagedRows;

/** The library of offers; whether the retired ones are shown stands in the address. */
@Named
@ViewScoped
public class OffersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferReading reading;

    private boolean retired;
    private PagedRows<OfferLine> rows;

    public void open() {
        String language = language();
        rows = new PagedRows<>(page -> reading.offers(retired, language, page), OfferLine::id);
    }

    static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    public PagedRows<OfferLine> getRows() {
        return rows;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
