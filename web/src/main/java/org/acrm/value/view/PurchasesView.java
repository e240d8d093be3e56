package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.ProductName;
import org.acrm.value.service.ProductReading;
import org.acrm.value.service.Purchases;

/** Which product customers take first, which next, and how soon. */
@Named
@ViewScoped
public class PurchasesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductReading reading;

    @Inject
    private ValueAsked asked;

    private Purchases purchases;
    private Map<Long, String> names;

    /** After {@link ValueAsked#open}. */
    public void open() {
        if (asked.isComparable()) {
            String language =
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
            names = reading.products(language).stream().collect(Collectors.toMap(ProductName::id, ProductName::name));
            purchases = reading.purchases(asked.period(), asked.filter());
        }
    }

    public String name(long product) {
        return names.getOrDefault(product, Long.toString(product));
    }

    public Money money(long minor) {
        return new Money(minor, purchases.sight().currency());
    }

    /** Null where there are no two dates to look between. */
    public Purchases getPurchases() {
        return purchases;
    }
}
