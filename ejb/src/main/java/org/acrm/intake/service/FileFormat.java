package org.acrm.intake.service;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.acrm.shared.entity.BusinessException;

/**
 * How a delivered file is written.
 *
 * @param charset null where it is to be found out
 * @param quote 0 for none
 */
public record FileFormat(
        Charset charset,
        char delimiter,
        char quote,
        boolean header,
        DateTimeFormatter dates,
        DateTimeFormatter timestamps,
        char decimalPoint) {

    public static final FileFormat STANDARD = new FileFormat(
            null, ',', '"', true, DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_DATE_TIME, '.');

    /** The members that the document names, the rest as in the base format. */
    static FileFormat read(JsonObject json, FileFormat base) {
        if (json == null) {
            return base;
        }
        return new FileFormat(
                json.containsKey("charset") ? charset(json.getString("charset")) : base.charset,
                character(json, "delimiter", base.delimiter),
                character(json, "quote", base.quote),
                json.getBoolean("header", base.header),
                json.containsKey("dates") ? pattern(json.getString("dates")) : base.dates,
                json.containsKey("timestamps") ? pattern(json.getString("timestamps")) : base.timestamps,
                character(json, "decimalPoint", base.decimalPoint));
    }

    static DateTimeFormatter pattern(String pattern) {
        if (pattern.equals("yyyy-MM-dd")) {
            return DateTimeFormatter.ISO_LOCAL_DATE;
        }
        if (pattern.equals("yyyy-MM-dd'T'HH:mm:ss")) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME;
        }
        try {
            // year of era needs an era under strict resolving; two-digit years stay in the twentieth century
            String strict = pattern.replace("yyyy", "uuuu");
            return strict.contains("uuuu")
                    ? DateTimeFormatter.ofPattern(strict).withResolverStyle(ResolverStyle.STRICT)
                    : ShortYears.pattern(pattern);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BusinessException(e, "error.intake.profile", "dates", pattern);
        }
    }

    private static Charset charset(String name) {
        if (name.equalsIgnoreCase("auto")) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new BusinessException(e, "error.intake.profile", "charset", name);
        }
    }

    private static char character(JsonObject json, String name, char otherwise) {
        if (!json.containsKey(name)) {
            return otherwise;
        }
        String text = json.getString(name);
        if (text.length() > 1) {
            throw new BusinessException("error.intake.profile", name, text);
        }
        return text.isEmpty() ? 0 : text.charAt(0);
    }
}
