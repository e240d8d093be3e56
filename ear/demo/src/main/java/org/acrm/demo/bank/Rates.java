package org.acrm.demo.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.demo.Draw;

/** Monthly dated rates to the yuan, a slow walk around the long-run level. */
public final class Rates {

    private Rates() {}

    public static List<String[]> rows(long seed, LocalDate start, LocalDate through) {
        List<String[]> rows = new ArrayList<>();
        LocalDate first = start.withDayOfMonth(1);
        for (LocalDate month = first; !month.isAfter(through); month = month.plusMonths(1)) {
            for (Currency currency : Currency.values()) {
                rows.add(new String[] {currency.name(), month.toString(), rate(seed, currency, month)});
            }
        }
        return rows;
    }

    /** Waves with a period of years plus a little noise that depends on the month alone. */
    private static String rate(long seed, Currency currency, LocalDate month) {
        if (currency == Currency.CNY) {
            return "1";
        }
        double level =
                switch (currency) {
                    case KRW -> 1 / 190.0;
                    case USD -> 7.12;
                    default -> 7.80;
                };
        long number = month.getYear() * 12L + month.getMonthValue();
        double noise = Draw.of(seed, number, Draw.Purpose.RATES, currency.name().hashCode())
                .gaussian();
        double wave = Math.sin(
                number / 5.0 + currency.name().length() + currency.name().charAt(0));
        return BigDecimal.valueOf(level * (1 + 0.02 * wave + 0.004 * noise))
                .setScale(6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
