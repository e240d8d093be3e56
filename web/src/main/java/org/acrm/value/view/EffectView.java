package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.ProductChoice;
import org.acrm.value.entity.ProductName;
import org.acrm.value.service.ProductEffect;
import org.acrm.value.service.ProductReading;

/** What became of those who bought a product since a date, beside others of the same grade and age. */
@Named
@ViewScoped
public class EffectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductReading reading;

    @Inject
    private ValueAsked asked;

    private String item;
    private List<ProductName> products;
    private ProductEffect effect;

    /** After {@link ValueAsked#open}; where no product is named, of the first. */
    public void open() {
        products = reading.products(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
        if (item == null && !products.isEmpty()) {
            item = Long.toString(products.get(0).id());
        }
        if (item != null && asked.isComparable()) {
            effect = reading.effect(asked.period(), asked.filter(), ProductChoice.parse(item));
        }
    }

    public String name(String id) {
        return products.stream()
                .filter(product -> Long.toString(product.id()).equals(id))
                .map(ProductName::name)
                .findFirst()
                .orElse(id);
    }

    public Money money(double minor) {
        return new Money(Math.round(minor), effect.sight().currency());
    }

    public Double share(long part, long whole) {
        return whole == 0 ? null : Double.valueOf((double) part / whole);
    }

    public ProductEffect getEffect() {
        return effect;
    }

    public List<ProductName> getProducts() {
        return products;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
