package org.acrm.segment.view;

import java.io.Serializable;
import java.math.BigDecimal;
import org.acrm.segment.entity.CardMeasure;
import org.acrm.segment.entity.Treatment;

/** A strategy card as it is being written. */
public class TreatmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String product;
    private String channel;
    private String price;
    private String serviceLevel;
    private String owner;
    private String targetMeasure;
    private CardMeasure measuredBy;
    private BigDecimal targetValue;

    static TreatmentForm of(Treatment t) {
        TreatmentForm form = new TreatmentForm();
        form.title = t.title();
        form.product = t.product();
        form.channel = t.channel();
        form.price = t.price();
        form.serviceLevel = t.serviceLevel();
        form.owner = t.owner();
        form.targetMeasure = t.targetMeasure();
        form.measuredBy = t.measuredBy();
        form.targetValue = t.targetValue();
        return form;
    }

    Treatment treatment() {
        return new Treatment(title, product, channel, price, serviceLevel, owner, targetMeasure, targetValue)
                .measuredBy(measuredBy);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getServiceLevel() {
        return serviceLevel;
    }

    public void setServiceLevel(String serviceLevel) {
        this.serviceLevel = serviceLevel;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getTargetMeasure() {
        return targetMeasure;
    }

    public void setTargetMeasure(String targetMeasure) {
        this.targetMeasure = targetMeasure;
    }

    public CardMeasure[] getMeasures() {
        return CardMeasure.values();
    }

    public CardMeasure getMeasuredBy() {
        return measuredBy;
    }

    public void setMeasuredBy(CardMeasure measuredBy) {
        this.measuredBy = measuredBy;
    }

    public BigDecimal getTargetValue() {
        return targetValue;
    }

    public void setTargetValue(BigDecimal targetValue) {
        this.targetValue = targetValue;
    }
}
