package org.acrm.shared.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.acrm.shared.entity.Money;

/** The converters' formats for places that a converter does not reach, such as tooltips; {@code fmt} in pages. */
@Named("fmt")
@ApplicationScoped
public class Formats {

    /** The first letter of a name, rare characters of two code units too. */
    public String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public String money(Money money) {
        return money == null ? "–" : MoneyConverter.full(money);
    }

    public String compact(Money money) {
        return money == null ? "–" : MoneyConverter.compact(money, locale());
    }

    public String count(Number number) {
        return number == null ? "–" : NumberFormat.getIntegerInstance(locale()).format(number);
    }

    public String percent(Number share) {
        return share == null ? "–" : PercentConverter.text(share);
    }

    /** A difference of two shares in percentage points, {@code +1.2}; nothing where it is not known. */
    public String points(Number difference) {
        if (difference == null) {
            return "";
        }
        String text = PercentConverter.text(difference).replace("%", "");
        return text.startsWith("−") ? text : "+" + text;
    }

    /** A probability with two decimals, {@code 0.26}. */
    public String chance(BigDecimal probability) {
        return probability == null
                ? "–"
                : probability.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A weight of evidence to one decimal, a minus as people write it. */
    public String bits(BigDecimal bits) {
        return bits == null
                ? "–"
                : bits.setScale(1, RoundingMode.HALF_UP).toPlainString().replace('-', '−');
    }

    /** A share near 0 or 1 that must not be said to be either: {@code 99.9%}, {@code > 99.99%}. */
    public String share(double share) {
        if (share > 0.9999) {
            return "> 99.99%";
        }
        return share < 0.0001
                ? "< 0.01%"
                : BigDecimal.valueOf(100 * share)
                                .setScale(2, RoundingMode.DOWN)
                                .stripTrailingZeros()
                                .toPlainString() + "%";
    }

    public String date(TemporalAccessor date) {
        return as("date", date);
    }

    /** @param form as in {@link DateConverter} */
    public String as(String form, TemporalAccessor date) {
        return date == null ? "–" : DateConverter.text(date, form, locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
