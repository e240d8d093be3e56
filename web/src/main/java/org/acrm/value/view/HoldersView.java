package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.shared.view.PagedRows;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.HolderFilter;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.HolderLine;
import org.acrm.value.entity.ProductChoice;
import org.acrm.value.entity.ProductName;
import org.acrm.value.service.ProductReading;
import org.acrm.value.service.ValueSights.Period;

/** Those who hold a product or kind, those who do not, or those who bought it; all that narrows the list stands in its address. */
@Named
@ViewScoped
public class HoldersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductReading reading;

    @Inject
    private ValueAsked asked;

    private String item;
    private AgeBand age;
    private Who who = Who.HOLDS;
    private ProductChoice what;
    private ProductName product;
    private PagedRows<HolderLine> rows;

    /** After {@link ValueAsked#open}. */
    public void open() {
        who = who == null ? Who.HOLDS : who;
        what = ProductChoice.parse(item);
        if (what.product() != null) {
            String language =
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
            product = reading.products(language).stream()
                    .filter(one -> one.id() == what.product())
                    .findFirst()
                    .orElse(null);
        }
        if (asked.getTo() != null) {
            Period period = asked.period();
            HolderFilter which = new HolderFilter(what, who, age);
            rows = new PagedRows<>(page -> reading.holders(period, asked.filter(), which, page), HolderLine::id);
        }
    }

    /** Parameters of the same list but for who is in it. */
    public String getKept() {
        return "item=" + item + (age == null ? "" : "&age=" + age) + asked.getKept();
    }

    public Who[] getEveryWho() {
        return Who.values();
    }

    /** Null where a kind as a whole is asked for. */
    public ProductName getProduct() {
        return product;
    }

    public ProductChoice getWhat() {
        return what;
    }

    public PagedRows<HolderLine> getRows() {
        return rows;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public AgeBand getAge() {
        return age;
    }

    public void setAge(AgeBand age) {
        this.age = age;
    }

    public Who getWho() {
        return who;
    }

    public void setWho(Who who) {
        this.who = who;
    }
}
