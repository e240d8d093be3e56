package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.acrm.shared.entity.BusinessException;

/**
 * Where medium and high begin on the two axes of the matrix (SEG-10).
 *
 * <p>Profit is the mean yearly profit of a cluster's customers, less cost to serve, in minor units, loyalty the mean number of active days in a year, in
 * tenths.
 */
@Embeddable
public class MatrixBorders implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "profit_medium", nullable = false)
    private long profitMedium;

    @Column(name = "profit_high", nullable = false)
    private long profitHigh;

    @Column(name = "loyalty_medium", nullable = false)
    private long loyaltyMedium;

    @Column(name = "loyalty_high", nullable = false)
    private long loyaltyHigh;

    public MatrixBorders() {}

    public MatrixBorders(long profitMedium, long profitHigh, long loyaltyMedium, long loyaltyHigh) {
        if (profitHigh < profitMedium || loyaltyHigh < loyaltyMedium) {
            throw new BusinessException("error.segmentation.borders");
        }
        this.profitMedium = profitMedium;
        this.profitHigh = profitHigh;
        this.loyaltyMedium = loyaltyMedium;
        this.loyaltyHigh = loyaltyHigh;
    }

    Level profit(long minor) {
        return ValueMatrix.level(minor, profitMedium, profitHigh);
    }

    Level loyalty(long tenths) {
        return ValueMatrix.level(tenths, loyaltyMedium, loyaltyHigh);
    }

    public long profitMedium() {
        return profitMedium;
    }

    public long profitHigh() {
        return profitHigh;
    }

    public long loyaltyMedium() {
        return loyaltyMedium;
    }

    public long loyaltyHigh() {
        return loyaltyHigh;
    }

    String told() {
        return profitMedium + " / " + profitHigh + ", " + loyaltyMedium + " / " + loyaltyHigh;
    }
}
