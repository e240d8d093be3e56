package org.acrm.segment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.acrm.segment.entity.CardMeasure;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.MoneyConverter;
import org.acrm.shared.view.PercentConverter;

/** How figures of segmentations are written. */
@Named
@ApplicationScoped
public class SegmentFigures {

    /** Shares that sum to a whole have two decimals. */
    static String share(double share) {
        return decimal(100 * share, 2) + "%";
    }

    static String figure(ClusterVariable.Unit unit, double value, String currency) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return switch (unit) {
            case MONEY ->
                MoneyConverter.compact(
                        new Money(Math.round(value), currency),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
            case SHARE -> PercentConverter.text(value);
            default -> decimal(value, 1);
        };
    }

    public String of(ClusterVariable variable, double value, String currency) {
        return figure(variable.unit(), value, currency);
    }

    /** A coefficient such as a silhouette, with two decimals. */
    public String coefficient(Double value) {
        return value == null || value.isNaN() ? "–" : decimal(value, 2);
    }

    /** A target or what was achieved: an amount with its currency, per cent, or a number; a number too where people judge it themselves. */
    public String achieved(CardMeasure measure, BigDecimal value, String currency) {
        if (value == null) {
            return "–";
        }
        return switch (measure == null ? CardMeasure.Unit.COUNT : measure.unit()) {
            case AMOUNT ->
                MoneyConverter.full(new Money(
                        value.movePointRight(Money.digits(currency))
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact(),
                        currency));
            case PERCENT -> plain(value) + "%";
            case COUNT -> plain(value);
        };
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    private static String decimal(double value, int digits) {
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', '−');
    }
}
