package org.acrm.shared.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.acrm.shared.entity.Money;

/**
 * How an amount is written: in full in tables ({@code ¥1,234,567.00}), with three significant digits on cards ({@code ¥1.23 m}, 万 and 亿
 * where the reader counts so). The attribute {@code form} says which: {@code full}, {@code whole} or {@code compact}.
 */
@FacesConverter("acrmMoney")
public class MoneyConverter implements Converter<Money> {

    private static final Map<String, String> SIGNS = Map.of("CNY", "¥", "KRW", "₩", "EUR", "€", "GBP", "£", "USD", "$");
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    /** A number that amounts are counted in, and its word in each language. */
    private record Unit(long size, String english, String chinese, String korean) {

        String word(Locale locale) {
            return switch (locale.getLanguage()) {
                case "zh" -> chinese;
                case "ko" -> korean;
                default -> english;
            };
        }
    }

    private static final Unit[] WESTERN = {
        new Unit(1_000_000_000L, " bn", "", ""), new Unit(1_000_000L, " m", "", ""), new Unit(1_000L, "k", "", ""),
    };
    private static final Unit[] EASTERN = {
        new Unit(100_000_000L, "", " 亿", "억"), new Unit(10_000L, "", " 万", "만"),
    };

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money money) {
        if (money == null) {
            return "–";
        }
        Locale locale = context.getViewRoot().getLocale();
        return switch (String.valueOf(component.getAttributes().get("form"))) {
            case "compact" -> compact(money, locale);
            case "whole" -> whole(money);
            default -> full(money);
        };
    }

    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String text) {
        throw new ConverterException("amounts are only shown");
    }

    /** With all decimals of its currency. */
    public static String full(Money money) {
        int digits = Money.digits(money.currency());
        return sign(money.minor(), money.currency()) + number(money.amount().abs(), digits);
    }

    /** Rounded to whole units of its currency. */
    public static String whole(Money money) {
        return sign(money.minor(), money.currency()) + number(money.amount().abs(), 0);
    }

    /** Three significant digits, for cards; the exact amount stands in the tooltip. */
    public static String compact(Money money, Locale locale) {
        BigDecimal amount = money.amount().abs().round(THREE_DIGITS);
        boolean eastern = !"en".equals(locale.getLanguage());
        for (Unit unit : eastern ? EASTERN : WESTERN) {
            BigDecimal size = BigDecimal.valueOf(unit.size());
            if (amount.compareTo(size) >= 0) {
                BigDecimal counted =
                        money.amount().abs().divide(size).round(eastern ? new MathContext(4) : THREE_DIGITS);
                return sign(money.minor(), money.currency()) + trimmed(counted) + unit.word(locale);
            }
        }
        return whole(money);
    }

    private static String trimmed(BigDecimal counted) {
        BigDecimal plain = counted.setScale(Math.max(0, Math.min(2, counted.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return number(plain, Math.max(0, plain.scale()));
    }

    private static String sign(long minor, String currency) {
        return (minor < 0 ? "−" : "") + sign(currency);
    }

    /** What stands before an amount of the currency. */
    public static String sign(String currency) {
        return SIGNS.getOrDefault(currency, currency + "\u00a0");
    }

    private static String number(BigDecimal amount, int digits) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }
}
