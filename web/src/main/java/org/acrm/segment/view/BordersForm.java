package org.acrm.segment.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.acrm.segment.entity.MatrixBorders;
import org.acrm.shared.entity.Money;

/** Borders of the matrix as people write them: amounts in the currency's units, active days with a tenth. */
public class BordersForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String currency;
    private BigDecimal profitMedium;
    private BigDecimal profitHigh;
    private BigDecimal loyaltyMedium;
    private BigDecimal loyaltyHigh;

    BordersForm(MatrixBorders borders, String currency) {
        this.currency = currency;
        profitMedium = new Money(borders.profitMedium(), currency).amount();
        profitHigh = new Money(borders.profitHigh(), currency).amount();
        loyaltyMedium = BigDecimal.valueOf(borders.loyaltyMedium(), 1);
        loyaltyHigh = BigDecimal.valueOf(borders.loyaltyHigh(), 1);
    }

    MatrixBorders borders() {
        int digits = Money.digits(currency);
        return new MatrixBorders(
                whole(profitMedium, digits), whole(profitHigh, digits), whole(loyaltyMedium, 1), whole(loyaltyHigh, 1));
    }

    private static long whole(BigDecimal number, int digits) {
        return number.movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public BigDecimal getProfitMedium() {
        return profitMedium;
    }

    public void setProfitMedium(BigDecimal profitMedium) {
        this.profitMedium = profitMedium;
    }

    public BigDecimal getProfitHigh() {
        return profitHigh;
    }

    public void setProfitHigh(BigDecimal profitHigh) {
        this.profitHigh = profitHigh;
    }

    public BigDecimal getLoyaltyMedium() {
        return loyaltyMedium;
    }

    public void setLoyaltyMedium(BigDecimal loyaltyMedium) {
        this.loyaltyMedium = loyaltyMedium;
    }

    public BigDecimal getLoyaltyHigh() {
        return loyaltyHigh;
    }

    public void setLoyaltyHigh(BigDecimal loyaltyHigh) {
        this.loyaltyHigh = loyaltyHigh;
    }
}
