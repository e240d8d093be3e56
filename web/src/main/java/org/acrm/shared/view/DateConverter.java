package org.acrm.shared.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/**
 * How a date or time is written. The attribute {@code form} chooses {@code date} (20 Nov 2026), {@code short} (18 Nov), {@code month}
 * (Nov 2026), {@code monthname} (Nov), {@code weekday}, {@code minute} (18 Nov, 09:12) or {@code zoned} (20 Nov 2026, 09:12 (UTC+8)).
 */
@FacesConverter("acrmDate")
public class DateConverter implements Converter<TemporalAccessor> {

    /** Patterns of one language: date, short date, month, name of a month. */
    private record Patterns(String date, String brief, String month, String monthName) {}

    private static final Patterns ENGLISH = new Patterns("d MMM yyyy", "d MMM", "MMM yyyy", "MMM");
    private static final Map<String, Patterns> OTHERS = Map.of(
            "zh",
            new Patterns("yyyy-MM-dd", "MM-dd", "yyyy年M月", "M月"),
            "ko",
            new Patterns("yyyy. M. d.", "M. d.", "yyyy년 M월", "M월"));

    @Override
    public String getAsString(FacesContext context, UIComponent component, TemporalAccessor value) {
        if (value == null) {
            return "–";
        }
        String form = String.valueOf(component.getAttributes().get("form"));
        return text(value, form, context.getViewRoot().getLocale());
    }

    @Override
    public TemporalAccessor getAsObject(FacesContext context, UIComponent component, String text) {
        throw new ConverterException("dates are only shown");
    }

    public static String text(TemporalAccessor value, String form, Locale locale) {
        // a day is the same everywhere, so nobody asks for the bank's zone
        return value instanceof LocalDate
                ? text(value, form, locale, ZoneOffset.UTC)
                : text(value, form, locale, bank());
    }

    /** @param bank in which zone the bank's clock stands: where an instant is told and a local time was taken */
    static String text(TemporalAccessor when, String form, Locale locale, ZoneId bank) {
        TemporalAccessor value = here(when, bank);
        Patterns patterns = OTHERS.getOrDefault(locale.getLanguage(), ENGLISH);
        return switch (form) {
            case "short" -> format(patterns.brief(), value, locale);
            case "monthname" -> format(patterns.monthName(), value, locale);
            case "weekday" -> format("EEEE", value, locale);
            case "month" -> format(patterns.month(), value, locale);
            case "minute" -> format(patterns.brief(), value, locale) + " " + clockTime(value);
            case "zoned" -> format(patterns.date(), value, locale) + " " + clockTime(value) + " " + zone(value);
            default -> format(patterns.date(), value, locale);
        };
    }

    private static String format(String pattern, TemporalAccessor value, Locale locale) {
        // English months as the guide writes them: the JDK's "Sept" is not one of them.
        String text = DateTimeFormatter.ofPattern(pattern, locale).format(value);
        return text.replaceFirst("\\bSept\\b", "Sep");
    }

    private static String clockTime(TemporalAccessor value) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(value);
    }

    private static String zone(TemporalAccessor value) {
        String offset = ZoneOffset.from(value).getId();
        String id = offset.equals("Z") ? "" : offset.replaceFirst("^([+-])0?(\\d+):00$", "$1$2");
        return "(UTC" + id + ")";
    }

    private static TemporalAccessor here(TemporalAccessor value, ZoneId bank) {
        if (value instanceof OffsetDateTime time) {
            return time.atZoneSameInstant(bank);
        }
        if (value instanceof Instant instant) {
            return instant.atZone(bank);
        }
        return value instanceof LocalDateTime time ? time.atZone(bank) : value;
    }

    private static ZoneId bank() {
        return CDI.current().select(Clock.class).get().getZone();
    }
}
