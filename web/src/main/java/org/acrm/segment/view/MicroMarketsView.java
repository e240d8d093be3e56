package org.acrm.segment.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.acrm.segment.entity.MicroMarket;
import org.acrm.segment.entity.MicroMarket.Month;
import org.acrm.segment.entity.MicroMarketPlan;
import org.acrm.segment.entity.SegmentName;
import org.acrm.segment.service.MicroMarketTracking;
import org.acrm.segment.service.MicroMarketTracking.Tracked;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.ChartJson;
import org.acrm.shared.view.DateConverter;
import org.acrm.shared.view.Texts;

/** Micro-markets of the segment on the page, month by month, and the form for another. */
@Named
@ViewScoped
public class MicroMarketsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentView page;

    @Inject
    private MicroMarketTracking tracking;

    private Tracked tracked;
    private List<SegmentName> products;
    private String name;
    private Long product;
    private String price;
    private String owner;
    private LocalDate startedOn;
    private long target = 1;

    public Tracked getTracked() {
        if (tracked == null) {
            tracked = tracking.of(page.getSegment(), locale().getLanguage());
        }
        return tracked;
    }

    public void begin() {
        tracking.begin(new MicroMarketPlan(name, page.getSegment(), product, price, owner, startedOn, target));
        name = null;
        price = null;
        tracked = null;
    }

    public void end(MicroMarket one) {
        tracking.end(page.getSegment(), one.id());
        tracked = null;
    }

    /** Members who hold the product, and those who took it up since the start. */
    public String chart(MicroMarket one) {
        Locale locale = locale();
        return new ChartJson(
                        one.months().stream()
                                .map(month -> DateConverter.text(month.date(), "short", locale))
                                .toList(),
                        locale)
                .trend(
                        Texts.say(locale, "segment_market.column.holders"),
                        "c1",
                        one.months().stream()
                                .map(month -> BigDecimal.valueOf(month.holders()))
                                .toList())
                .trend(
                        Texts.say(locale, "segment_market.column.uptake"),
                        "c2",
                        one.months().stream()
                                .map(month -> BigDecimal.valueOf(month.uptake()))
                                .toList())
                .withLegend()
                .json("");
    }

    public Money mean(Month month) {
        return month.meanMinor() == null ? null : new Money(month.meanMinor(), tracked.currency());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<SegmentName> getProducts() {
        if (products == null) {
            products = tracking.products(locale().getLanguage());
        }
        return products;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public long getTarget() {
        return target;
    }

    public void setTarget(long target) {
        this.target = target;
    }
}
