package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import org.acrm.shared.entity.BusinessException;

/** Treatment by product, channel, price and service level, who answers for it, and by which figure it is judged. */
@Embeddable
public class Treatment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(length = 200)
    private String product;

    @Column(length = 200)
    private String channel;

    @Column(length = 200)
    private String price;

    @Column(name = "service_level", length = 200)
    private String serviceLevel;

    @Column(length = 120)
    private String owner;

    @Column(name = "target_measure", length = 120)
    private String targetMeasure;

    @Enumerated(EnumType.STRING)
    @Column(name = "measured_by", length = 12)
    private CardMeasure measuredBy;

    @Column(name = "target_value", precision = 18, scale = 2)
    private BigDecimal targetValue;

    protected Treatment() {}

    public Treatment(
            String title,
            String product,
            String channel,
            String price,
            String serviceLevel,
            String owner,
            String targetMeasure,
            BigDecimal targetValue) {
        if (Cluster.blankAsNull(title) == null) {
            throw new BusinessException("error.segmentation.title");
        }
        this.title = title.strip();
        this.product = Cluster.blankAsNull(product);
        this.channel = Cluster.blankAsNull(channel);
        this.price = Cluster.blankAsNull(price);
        this.serviceLevel = Cluster.blankAsNull(serviceLevel);
        this.owner = Cluster.blankAsNull(owner);
        this.targetMeasure = Cluster.blankAsNull(targetMeasure);
        this.targetValue = targetValue;
    }

    /** @param measure null where people judge it themselves */
    public Treatment measuredBy(CardMeasure measure) {
        Treatment judged =
                new Treatment(title, product, channel, price, serviceLevel, owner, targetMeasure, targetValue);
        judged.measuredBy = measure;
        return judged;
    }

    /** Whether anybody will be able to say later that it worked. */
    public boolean measurable() {
        return (targetMeasure != null || measuredBy != null) && targetValue != null && owner != null;
    }

    public String title() {
        return title;
    }

    public String product() {
        return product;
    }

    public String channel() {
        return channel;
    }

    public String price() {
        return price;
    }

    public String serviceLevel() {
        return serviceLevel;
    }

    public String owner() {
        return owner;
    }

    public String targetMeasure() {
        return targetMeasure;
    }

    /** Null where people judge it themselves. */
    public CardMeasure measuredBy() {
        return measuredBy;
    }

    public BigDecimal targetValue() {
        return targetValue;
    }
}
