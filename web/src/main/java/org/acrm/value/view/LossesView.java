package org.acrm.value.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.shared.view.PagedRows;
import org.acrm.value.entity.LossLine;
import org.acrm.value.entity.LossQueries.Of;
import org.acrm.value.service.LtvReading;

/** Customers, and products of customers, with which the bank loses money. */
@Named
@ViewScoped
public class LossesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LtvReading reading;

    private PagedRows<LossLine> customers;
    private PagedRows<LossLine> pairs;

    @PostConstruct
    void open() {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        customers = new PagedRows<>(page -> reading.losses(Of.CUSTOMERS, language, page), LossLine::customer);
        pairs = new PagedRows<>(
                page -> reading.losses(Of.PAIRS, language, page), line -> line.customer() + "-" + line.productId());
    }

    public PagedRows<LossLine> getCustomers() {
        return customers;
    }

    public PagedRows<LossLine> getPairs() {
        return pairs;
    }
}
