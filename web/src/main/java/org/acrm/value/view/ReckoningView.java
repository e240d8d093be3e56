package org.acrm.value.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.LtvSetting;
import org.acrm.value.entity.UnitCost;
import org.acrm.value.entity.UnitCost.Area;
import org.acrm.value.service.LtvReckoning;

/** How lifetime value and cost to serve are reckoned, and the forms in which that is changed. */
@Named
@RequestScoped
public class ReckoningView {

    private static final String HERE = "/value/reckoning.xhtml?faces-redirect=true";

    @Inject
    private LtvReckoning reckoning;

    @Inject
    private Texts texts;

    private List<LtvSetting> history;
    private List<UnitCost> costs;
    private Integer historic;
    private Integer current;
    private Integer potential;
    private Integer discount;
    private Integer months;
    private Integer margin;
    private String note;
    private String unit;
    private BigDecimal cost;

    public String save() {
        LtvSetting before = getHistory().get(0);
        reckoning.say(new LtvSetting(
                null,
                said(historic, before.historicPercent()),
                said(current, before.currentPercent()),
                said(potential, before.potentialPercent()),
                said(discount, before.discountBp()),
                said(months, before.horizonMonths()),
                said(margin, before.purchaseMarginBp()),
                note,
                null,
                null));
        texts.confirmThere("value_reckoning.text.saved");
        return HERE;
    }

    public String saveCost() {
        String[] parts = unit.split(" ");
        reckoning.setCost(Area.valueOf(parts[0]), parts[1], cost);
        texts.confirmThere("value_reckoning.text.saved");
        return HERE;
    }

    private static int said(Integer now, int before) {
        return now == null ? before : now;
    }

    /** What a unit is, in words. */
    public String unit(UnitCost of) {
        return texts.word(of.area() == Area.HOLDING ? "product_kind" : "channel", of.code());
    }

    public List<LtvSetting> getHistory() {
        if (history == null) {
            history = reckoning.history();
        }
        return history;
    }

    public List<UnitCost> getCosts() {
        if (costs == null) {
            costs = reckoning.costs();
        }
        return costs;
    }

    public Integer getHistoric() {
        return said(historic, getHistory().get(0).historicPercent());
    }

    public void setHistoric(Integer historic) {
        this.historic = historic;
    }

    public Integer getCurrent() {
        return said(current, getHistory().get(0).currentPercent());
    }

    public void setCurrent(Integer current) {
        this.current = current;
    }

    public Integer getPotential() {
        return said(potential, getHistory().get(0).potentialPercent());
    }

    public void setPotential(Integer potential) {
        this.potential = potential;
    }

    public Integer getDiscount() {
        return said(discount, getHistory().get(0).discountBp());
    }

    public void setDiscount(Integer discount) {
        this.discount = discount;
    }

    public Integer getMonths() {
        return said(months, getHistory().get(0).horizonMonths());
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Integer getMargin() {
        return said(margin, getHistory().get(0).purchaseMarginBp());
    }

    public void setMargin(Integer margin) {
        this.margin = margin;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }
}
