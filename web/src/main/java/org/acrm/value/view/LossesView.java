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
import org.acrm.value.entity.ProductProfit;
import org.acrm.value.entity.ProductProfitQueries;
import org.acrm.value.service.LtvReading;

/** Products, customers, and products of customers, with which the bank loses money. */
@Named
@ViewScoped
public class LossesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LtvReading reading;

    private PagedRows<ProductProfit> products;
    private PagedRows<ProductProfit> branches;
    private PagedRows<LossLine> customers;
    private PagedRows<LossLine> pairs;

    @PostConstruct
    void open() {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        products = new PagedRows<>(
                page -> reading.products(ProductProfitQueries.Of.PRODUCTS, language, page), ProductProfit::productId);
        branches = new PagedRows<>(
                page -> reading.products(ProductProfitQueries.Of.LOSING_BRANCHES, language, page),
                line -> line.productId() + "-" + line.branchId());
        customers = new PagedRows<>(page -> reading.losses(Of.CUSTOMERS, language, page), LossLine::customer);
        pairs = new PagedRows<>(
                page -> reading.losses(Of.PAIRS, language, page), line -> line.customer() + "-" + line.productId());
    }

    public PagedRows<ProductProfit> getProducts() {
        return products;
    }

    /** Products in branches where they lose money. */
    public PagedRows<ProductProfit> getBranches() {
        return branches;
    }

    public PagedRows<LossLine> getCustomers() {
        return customers;
    }

    public PagedRows<LossLine> getPairs() {
        return pairs;
    }
}
