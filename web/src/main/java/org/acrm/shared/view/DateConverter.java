package org.acrm.shared.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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
        Patterns patterns = OTHERS.getOrDefault(locale.getLanguage(), ENGLISH);
        return switch (form) {
            case "short" -> format(patterns.brief(), value, locale);
            case "monthname" -> format(patterns.monthName(), value, locale);
            case "weekday" -> format("EEEE", value, locale);
            case "month" -> format(patterns.month(), value, locale);
            case "minute" -> format(patterns.brief(), local(value), locale) + " " + clockTime(value);
            case "zoned" -> format(patterns.date(), local(value), locale) + " " + clockTime(value) + " " + zone(value);
            default -> format(patterns.date(), local(value), locale);
        };
    }

    private static String format(String pattern, TemporalAccessor value, Locale locale) {
        // English months as the guide writes them: the JDK's "Sept" is not one of them.
        String text = DateTimeFormatter.ofPattern(pattern, locale).format(local(value));
        return text.replaceFirst("\\bSept\\b", "Sep");
    }

    private static String clockTime(TemporalAccessor value) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local(value));
    }

    private static String zone(TemporalAccessor value) {
        ZoneOffset offset = value instanceof OffsetDateTime time
                ? here(time.toInstant()).getOffset()
                : ZonedDateTime.now(ZoneId.systemDefault()).getOffset();
        String id = offset.getId().equals("Z") ? "" : offset.getId().replaceFirst("^([+-])0?(\\d+):00$", "$1$2");
        return "(UTC" + id + ")";
    }

    /** Times of the bank's clock: an instant is told in the zone that the server runs in. */
    private static TemporalAccessor local(TemporalAccessor value) {
        if (value instanceof OffsetDateTime time) {
            return here(time.toInstant()).toLocalDateTime();
        }
        if (value instanceof Instant instant) {
            return here(instant).toLocalDateTime();
        }
        return value instanceof LocalDate || value instanceof LocalDateTime ? value : LocalDateTime.from(value);
    }

    private static ZonedDateTime here(Instant instant) {
        return instant.atZone(ZoneId.systemDefault());
    }
}
